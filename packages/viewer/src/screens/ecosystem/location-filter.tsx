import { useMemo, useState } from "react";
import type { Network } from "../../api/network.js";
import { useWords } from "../../messages/messages.js";
import { Chosen } from "../../parts/chosen.js";
import { withoutAccents } from "../../parts/without-accents.js";
import { SearchBox } from "../../parts/search-box.js";
import { useView } from "../../state/navigation.js";
import { locationsOf, type Location } from "./locations.js";

/** Names shown. */
const most = 40;

/** Keeps a commune, an EPCI, a département or a région in sight, found by its name. */
export function LocationFilter({ network }: { readonly network: Network }) {
  const { ecosystem, territory } = useWords();
  const [view, change] = useView("ecosystem");
  const [typed, setTyped] = useState("");
  const locations = useMemo(
    () => locationsOf(network).map((location) => ({ ...location, key: withoutAccents(location.name) })),
    [network],
  );
  const wanted = withoutAccents(typed)
    .split(/[\s-]+/)
    .filter(Boolean);
  const found = locations.filter(({ key, code }) =>
    wanted.every((word) => key.includes(word) || code === typed.trim()),
  );
  const about = ({ level, count }: Location) => `${territory.level[level]} · ${territory.organisations(count)}`;
  if (view.territory !== "")
    return (
      <Chosen
        label={ecosystem.territory}
        name={locations.find(({ code }) => code === view.territory)?.name ?? view.territory}
        remove={ecosystem.everywhere}
        onRemove={() => change({ territory: "" })}
      />
    );
  return (
    <SearchBox
      label={ecosystem.territory}
      hint={ecosystem.territoryHint}
      size="slim"
      typed={typed}
      hits={
        wanted.length === 0
          ? []
          : found.slice(0, most).map((location) => ({ id: location.code, name: location.name, about: about(location) }))
      }
      told={territory.none}
      onType={setTyped}
      onChoose={(code) => change({ territory: code })}
    />
  );
}
