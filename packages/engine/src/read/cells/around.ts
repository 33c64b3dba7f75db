import type { Gazetteer } from "../../territory/gazetteer.js";
import { plainWords } from "../../text/words.js";

/** The longest names of départements have four words ("Alpes de Haute Provence"). */
const mostWords = 4;

/** The départements that words name in a row, the longest names first: "Loire Atlantique" is no "Loire". */
function namedIn(words: readonly string[], gazetteer: Gazetteer): string[] {
  for (let length = Math.min(mostWords, words.length); length > 0; length--) {
    const codes = words.flatMap((_word, at) => {
      const run = words.slice(at, at + length);
      // Numbers in a file's name are dates and versions.
      const isName = run.length === length && run.every((word) => /[a-z]{2}/.test(word));
      return isName ? (gazetteer.departement(run.join(" ")) ?? []) : [];
    });
    if (codes.length > 0) return [...new Set(codes)];
  }
  return [];
}

/** The département that a file is about, by the only one that its name names ("mediation-creuse.json"); its code. */
export function departementOfFile(file: string, gazetteer: Gazetteer): string | undefined {
  const codes = namedIn(plainWords(file), gazetteer);
  return codes.length === 1 ? codes[0] : undefined;
}
