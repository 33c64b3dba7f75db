import { useMemo, useState } from "react";
import type { NetworkIndex } from "../../network/network-index.js";
import { useWords } from "../../messages/messages.js";
import { withoutAccents } from "../../parts/without-accents.js";
import { SearchBox } from "../../parts/search-box.js";
import { aboutNode } from "./terms.js";

/** Names shown. */
const most = 12;

/** Finds an organisation among those of the network, without asking the server. */
export function Finder({ index, onChoose }: { readonly index: NetworkIndex; onChoose(id: string): void }) {
  const words = useWords();
  const [typed, setTyped] = useState("");
  const names = useMemo(() => index.network.nodes.name.map(withoutAccents), [index]);
  const wanted = withoutAccents(typed).split(/\s+/).filter(Boolean);
  const found: number[] = [];
  for (let node = 0; node < names.length && wanted.length > 0 && found.length < most; node++)
    if (wanted.every((word) => names[node]?.includes(word))) found.push(node);
  return (
    <SearchBox
      label={words.ecosystem.find}
      hint={words.ecosystem.findHint}
      size="slim"
      typed={typed}
      hits={found.map((node) => ({
        id: index.network.nodes.id[node] as string,
        name: index.network.nodes.name[node] as string,
        about: aboutNode(index.network, node, words),
      }))}
      told={wanted.length === 0 ? words.partners.searchShort : words.partners.searchEmpty}
      onType={setTyped}
      onChoose={onChoose}
    />
  );
}
