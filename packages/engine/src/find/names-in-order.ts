import type { Directory } from "../directory.js";
import { words } from "../text/words.js";
import { firstWhere } from "./lexicon.js";

/** Organisations in order of name, accents, case and elided articles aside, then of id. */
export interface NamesInOrder {
  readonly places: Int32Array;
  keyOf(place: number): string;
  /** Where the organisations after a name and an id begin. */
  after(name: string, id: string): number;
}

export function createNamesInOrder({ organisations, size }: Directory): NamesInOrder {
  const nameAt = (place: number): string => organisations[place]?.name.value ?? "";
  const idAt = (place: number): string => organisations[place]?.id ?? "";
  const keyOf = (place: number): string => words(nameAt(place)).join(" ");
  const keys = Array.from({ length: size }, (_, place) => keyOf(place));
  const places = Int32Array.from(keys.keys()).sort((a, b) =>
    (keys[a] as string) < (keys[b] as string) ? -1 : (keys[a] as string) > (keys[b] as string) ? 1 : a - b,
  );
  return {
    places,
    keyOf,
    after: (name, id) =>
      firstWhere(0, size, (at) => {
        const place = places[at] as number;
        const key = keyOf(place);
        return key > name || (key === name && idAt(place) > id);
      }),
  };
}
