import type { Directory } from "../directory.js";
import type { Organisation } from "../organisation.js";
import { initialsOf } from "./acronyms.js";
import { createDocuments } from "./documents.js";
import { numbersOf } from "./numbers.js";
import { createSortedKeys, mostKeys, type SortedKeys } from "./sorted-keys.js";
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

type Source = Pick<Directory, "organisations" | "gazetteer">;

/** Each part apart, or the functions of one would keep what only another needs. */
function readWords(directory: Source): Pick<OrganisationIndex, "words" | "nameLengths" | "worths"> {
  const size = directory.organisations.length;
  const read = createDocuments(directory);
  const nameLengths = new Uint8Array(size);
  let sum = 0;
  const words = createWordIndex(size, (place, visit) => {
    const length = read(place, visit);
    nameLengths[place] = Math.min(length, longestName);
    sum += length;
  });
  const worths = Uint8Array.from({ length: masks << 5 }, (_, at) => worth(at >> 5, at & 31, sum / size));
  return { words, nameLengths, worths };
}

const sortedInitials = ({ organisations }: Source): SortedKeys =>
  createSortedKeys(organisations.length, (place) => {
    const { name, otherNames } = organisations[place] as Organisation;
    return [name.value, ...otherNames].flatMap(initialsOf).slice(0, mostKeys);
  });

const sortedNumbers = ({ organisations }: Source): SortedKeys =>
  createSortedKeys(organisations.length, (place) => numbersOf(organisations[place] as Organisation));

export const createOrganisationIndex = (directory: Source): OrganisationIndex => ({
  ...readWords(directory),
  initials: sortedInitials(directory),
  numbers: sortedNumbers(directory),
});
