import type { Directory } from "../directory.js";
import { words } from "../text/words.js";
import { readName } from "./acronyms.js";
import { inFull, isEmpty } from "./empty-words.js";
import { fields } from "./strength.js";

const written = /[\p{L}\p{M}\p{N}]+/gu;

/** Reads the words of a text a token at a time: registers repeat their words, each is folded once. */
function createTokens(): (text: string) => readonly (readonly string[])[] {
  const known = new Map<string, readonly string[]>();
  const read = (token: string): readonly string[] => {
    let found = known.get(token);
    if (found === undefined) known.set(token, (found = words(token).filter((word) => !isEmpty(word))));
    return found;
  };
  return (text) => (text.match(written) ?? []).map(read);
}

/** Number of words of a name that are not empty, at least one: what its length is taken for. */
export const nameLength = (nameWords: readonly string[]): number =>
  Math.max(1, nameWords.filter((word) => !isEmpty(word)).length);

/**
 * Visits the words of organisations, each with the bit of its field; words of purposes without the empty ones.
 * @returns for an organisation, the length of its name
 */
export function createDocuments({
  organisations,
  gazetteer,
}: Pick<Directory, "organisations" | "gazetteer">): (
  place: number,
  visit: (word: string, field: number) => void,
) => number {
  const tokens = createTokens();
  return (place, visit) => {
    const { name, otherNames, commune, purpose } = organisations[place] as Directory["organisations"][number];
    const main = readName(name.value);
    for (const read of [main, ...otherNames.map((other) => readName(other, name.value))]) {
      for (const word of read.words) {
        const isAcronym = read.acronyms.includes(word);
        visit(inFull.get(word) ?? word, isAcronym ? fields.acronym : fields.name);
      }
    }
    const town = commune && gazetteer.commune(commune.value)?.name;
    for (const word of words(town ?? "")) if (!isEmpty(word)) visit(inFull.get(word) ?? word, fields.place);
    for (const token of tokens(purpose?.value ?? "")) for (const word of token) visit(word, fields.purpose);
    return nameLength(main.words);
  };
}
