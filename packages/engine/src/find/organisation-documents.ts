import { inFull } from "./in-full.js";
import { emptyInSearch } from "../text/empty-words.js";
import type { Directory } from "../directory/directory.js";
import type { Organisation } from "../model/organisation.js";
import { words } from "../text/words.js";
import { initialsOf, readName } from "./acronyms.js";
import type { Documents } from "./find-index.js";
import { numbersOf } from "./numbers.js";
import { mostKeys } from "./sorted-keys.js";
import { fields } from "./strength.js";

const written = /[\p{L}\p{M}\p{N}]+/gu;

/** Reads the words of a text a token at a time: registers repeat their words, each is folded once. */
function createTokens(): (text: string) => readonly (readonly string[])[] {
  const known = new Map<string, readonly string[]>();
  const read = (token: string): readonly string[] => {
    let found = known.get(token);
    if (found === undefined) known.set(token, (found = words(token).filter((word) => !emptyInSearch.has(word))));
    return found;
  };
  return (text) => (text.match(written) ?? []).map(read);
}

/** Number of words of a name that are not empty, at least one: what its length is taken for. */
export const nameLength = (nameWords: readonly string[]): number =>
  Math.max(1, nameWords.filter((word) => !emptyInSearch.has(word)).length);

type Source = Pick<Directory, "organisations" | "gazetteer">;

/** The words of names, towns and purposes; those of purposes without the empty ones. */
function wordsOf({ organisations, gazetteer }: Source): Documents["words"] {
  const tokens = createTokens();
  return (index, visit) => {
    const { name, otherNames, commune, purpose } = organisations[index] as Organisation;
    const main = readName(name.value);
    for (const read of [main, ...otherNames.map((other) => readName(other, name.value))]) {
      for (const word of read.words) {
        const isAcronym = read.acronyms.includes(word);
        visit(inFull.get(word) ?? word, isAcronym ? fields.acronym : fields.name);
      }
    }
    const town = commune && gazetteer.commune(commune.value)?.name;
    for (const word of words(town ?? "")) if (!emptyInSearch.has(word)) visit(inFull.get(word) ?? word, fields.place);
    for (const token of tokens(purpose?.value ?? "")) for (const word of token) visit(word, fields.purpose);
    return nameLength(main.words);
  };
}

const initialsIn =
  ({ organisations }: Source): Documents["initials"] =>
  (index) => {
    const { name, otherNames } = organisations[index] as Organisation;
    return [name.value, ...otherNames].flatMap(initialsOf).slice(0, mostKeys);
  };

/** Organisations as they are found. Each reading stands apart: none keeps what only another needs. */
export const organisationDocuments = (directory: Source): Documents => ({
  size: directory.organisations.length,
  words: wordsOf(directory),
  initials: initialsIn(directory),
  numbers: (index) => numbersOf(directory.organisations[index] as Organisation),
});
