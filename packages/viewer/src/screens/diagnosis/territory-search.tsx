import { useState } from "react";
import { useResource } from "../../api/resource.js";
import { searchTerritories } from "../../api/routes.js";
import { useWords } from "../../messages/messages.js";
import { SearchBox } from "../../parts/search-box.js";
import { useLater } from "../../parts/use-later.js";

const mostShown = 10;

/** How long typing rests before the server is asked, milliseconds. */
const rest = 120;

interface TerritorySearchProps {
  readonly label: string;
  readonly hint: string;
  readonly size: "large" | "slim";
  onChoose(code: string): void;
}

/** Territories where somebody is known, by name, code or postcode. */
export function TerritorySearch({ label, hint, size, onChoose }: TerritorySearchProps) {
  const { diagnosis, partners, number } = useWords();
  const [typed, setTyped] = useState("");
  const now = typed.trim();
  const asked = useLater(now, rest);
  const answer = useResource(asked === "" ? undefined : asked, (client, signal) =>
    searchTerritories(client, asked, mostShown, signal),
  );
  const items = now === "" ? [] : (answer.value?.items ?? []);
  const isWaiting = answer.loading || asked !== now;
  return (
    <SearchBox
      label={label}
      hint={hint}
      size={size}
      typed={typed}
      hits={items.map(({ code, name, level, organisations }) => ({
        id: code,
        name,
        about: `${diagnosis.level[level]} · ${diagnosis.organisations(number.whole(organisations))}`,
      }))}
      told={isWaiting ? partners.searching : answer.failure ? partners.searchFailed : diagnosis.searchEmpty}
      onType={setTyped}
      onChoose={onChoose}
    />
  );
}
