import type { Directory } from "../directory.js";
import { initialsOf } from "./acronyms.js";
import { createDocuments } from "./documents.js";
import { numbersOf } from "./numbers.js";
import { createSortedKeys, type SortedKeys } from "./sorted-keys.js";
import { fields, longestName, worth } from "./strength.js";
import { createWordIndex, type WordIndex } from "./word-index.js";

/** What organisations are found by. A posting takes four bytes, a name, a number and its initials four each. */
export interface OrganisationIndex {
  readonly words: WordIndex;
  readonly initials: SortedKeys;
  readonly numbers: SortedKeys;
  /** Words of each name, 1 to `longestName`. */
  readonly nameLengths: Uint8Array;
  /** Worth of a word by the mask of its fields and the length of the name: `worths[mask << 5 | length]`. */
  readonly worths: Uint8Array;
}

const masks = 2 * fields.initials;

export function createOrganisationIndex(directory: Pick<Directory, "organisations" | "gazetteer">): OrganisationIndex {
  const { organisations } = directory;
  const size = organisations.length;
  const read = createDocuments(directory);
  const nameLengths = new Uint8Array(size);
  let sum = 0;
  const words = createWordIndex(size, (place, visit) => {
    const length = read(place, visit);
    nameLengths[place] = Math.min(length, longestName);
    sum += length;
  });
  const worths = new Uint8Array(masks << 5);
  for (let mask = 0; mask < masks; mask++)
    for (let length = 0; length <= longestName; length++)
      worths[(mask << 5) | length] = worth(mask, length, sum / size);
  return {
    words,
    nameLengths,
    worths,
    initials: createSortedKeys(size, (place) =>
      [organisations[place]?.name.value ?? "", ...(organisations[place]?.otherNames ?? [])]
        .flatMap(initialsOf)
        .slice(0, 8),
    ),
    numbers: createSortedKeys(size, (place) => numbersOf(organisations[place] as Directory["organisations"][number])),
  };
}
