import { useState } from "react";
import type { Territory } from "../api/territories.js";
import { useResource } from "../api/resource.js";
import { searchTerritories } from "../api/routes.js";
import { useWords } from "../messages/messages.js";
import { SearchBox } from "./search-box.js";
import { useDebounced } from "./use-debounced.js";

const mostShown = 12;

/** How long typing rests before the server is asked, milliseconds. */
const rest = 120;

interface TerritoryBoxProps {
  readonly label: string;
  readonly hint: string;
  readonly size: "large" | "slim";
  onChoose(code: string): void;
}

/** A territory where somebody is known, by name, code or postcode. */
export function TerritoryBox({ label, hint, size, onChoose }: TerritoryBoxProps) {
  const { territory } = useWords();
  const [typed, setTyped] = useState("");
  const now = typed.trim();
  const asked = useDebounced(now, rest);
  const answer = useResource(asked === "" ? undefined : asked, (client, signal) =>
    searchTerritories(client, asked, mostShown, signal),
  );
  const about = ({ level, organisations }: Territory) =>
    `${territory.level[level]} · ${territory.organisations(organisations)}`;
  const isWaiting = answer.loading || asked !== now;
  const told = isWaiting ? territory.searching : answer.failure ? territory.failed : territory.none;
  return (
    <SearchBox
      label={label}
      hint={hint}
      size={size}
      typed={typed}
      hits={(now === "" ? [] : (answer.value?.items ?? [])).map((each) => ({
        id: each.code,
        name: each.name,
        about: about(each),
      }))}
      told={told}
      onType={setTyped}
      onChoose={onChoose}
    />
  );
}

/** The name of a territory of which the address has the code; the code until it is known. */
export function useTerritoryName(code: string): string {
  const found = useResource(
    code === "" ? undefined : `territory ${code}`,
    (client, signal) => searchTerritories(client, code, 1, signal),
    code,
  );
  return found.value?.items.find((each) => each.code === code)?.name ?? code;
}
