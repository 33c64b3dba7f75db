import { useState } from "react";
import { useResource } from "../api/resource.js";
import { searchCommunes } from "../api/routes.js";
import { useWords } from "../messages/messages.js";
import { SearchBox } from "./search-box.js";
import { useDebounced } from "./use-debounced.js";

const mostShown = 12;

/** How long typing rests before the server is asked, milliseconds. */
const rest = 120;

/** A commune: its INSEE code and its name. */
export interface Commune {
  readonly code: string;
  readonly name: string;
}

interface CommuneBoxProps {
  readonly label: string;
  readonly hint: string;
  onChoose(commune: Commune): void;
}

/** Any commune of today, by name, INSEE code or postcode. */
export function CommuneBox({ label, hint, onChoose }: CommuneBoxProps) {
  const { territory } = useWords();
  const [typed, setTyped] = useState("");
  const now = typed.trim();
  const asked = useDebounced(now, rest);
  const answer = useResource(asked === "" ? undefined : asked, (client, signal) =>
    searchCommunes(client, asked, mostShown, signal),
  );
  const found = now === "" ? [] : (answer.value?.items ?? []);
  const isWaiting = answer.loading || asked !== now;
  return (
    <SearchBox
      label={label}
      hint={hint}
      size="slim"
      typed={typed}
      hits={found.map(({ code, name, population }) => ({
        id: code,
        name,
        about: `${code} · ${territory.inhabitants(population)}`,
      }))}
      told={isWaiting ? territory.searching : answer.failure ? territory.failed : territory.noCommune}
      onType={setTyped}
      onChoose={(code) => {
        const commune = found.find((each) => each.code === code);
        if (commune) onChoose(commune);
      }}
    />
  );
}
