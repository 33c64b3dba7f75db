import { useState } from "react";
import { useResource } from "../../api/resource.js";
import { searchOrganisations } from "../../api/routes.js";
import { useWords } from "../../messages/messages.js";
import { SearchBox } from "../../parts/search-box.js";
import { useDebounced } from "../../parts/use-debounced.js";

/** Shortest text worth a search, and how many names are shown. */
const shortest = 2;
const mostShown = 12;

/** How long typing rests before the server is asked, milliseconds. */
const rest = 120;

interface SearchProps {
  readonly size: "large" | "slim";
  /** What is looked for, where it is not who asks. */
  readonly label?: string;
  onChoose(id: string): void;
}

/** Any association, by name or by number. */
export function Search({ size, label, onChoose }: SearchProps) {
  const { partners } = useWords();
  const [typed, setTyped] = useState("");
  const now = typed.trim();
  const asked = useDebounced(now, rest);
  const answer = useResource(asked.length >= shortest ? asked : undefined, (client, signal) =>
    searchOrganisations(client, asked, mostShown, signal),
  );
  const isWaiting = answer.loading || asked !== now;
  const told =
    now.length < shortest
      ? partners.searchShort
      : isWaiting
        ? partners.searching
        : answer.failure
          ? partners.searchFailed
          : partners.searchEmpty;
  return (
    <SearchBox
      label={label ?? partners.search}
      hint={partners.searchHint}
      size={size}
      typed={typed}
      hits={(now.length >= shortest ? (answer.value?.items ?? []) : []).map(({ id, name, kind, commune, dormant }) => ({
        id,
        name,
        about: [
          partners.kind[kind],
          commune?.name ?? partners.unknownPlace,
          ...(dormant ? [partners.dormantHit] : []),
        ].join(" · "),
      }))}
      told={told}
      onType={setTyped}
      onChoose={onChoose}
    />
  );
}
