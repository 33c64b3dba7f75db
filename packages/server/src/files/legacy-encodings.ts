import iconv from "iconv-lite";

/** How letters were written before UTF-8: by Windows (of which ISO-8859-1 is a part), by DOS, by the Macintosh. */
export const legacyEncodings = ["windows-1252", "cp850", "macroman"] as const;
export type LegacyEncoding = (typeof legacyEncodings)[number];

/** Points of each encoding, over the lines that were read. */
export type LegacyTally = Record<LegacyEncoding, number>;

export const newTally = (): LegacyTally => ({ "windows-1252": 0, cp850: 0, macroman: 0 });

const small = new Set("éèêëàâäçîïôöûùüÿñœæ");
const large = new Set("ÉÈÊËÀÂÄÇÎÏÔÖÛÙÜŒÆ");
const apostrophes = new Set("’‘");
const signs = new Set("“”«»–—…€°º²·•\u00a0");
const isLetter = /\p{L}/u;
const isSmall = /\p{Ll}/u;

/** Whether a character stands where French puts it: 1, or ½ for a sign; −1 where it does not. */
function worth(before: string, character: string, after: string): number {
  if (small.has(character)) return 1;
  if (large.has(character)) return isSmall.test(before) ? -1 : 1;
  const isInside = isLetter.test(before) && isLetter.test(after);
  if (apostrophes.has(character)) return isInside ? 1 : 0.5;
  return signs.has(character) && !isInside ? 0.5 : -1;
}

/** How well a text reads as French, by its characters beyond ASCII. */
function readsAs(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (character > "\u007f") sum += worth(text[at - 1] ?? " ", character, text[at + 1] ?? " ");
  }
  return sum;
}

/** The encoding in which all lines that were read so far read best; Windows' where none reads better. */
export const likeliest = (tally: LegacyTally): LegacyEncoding =>
  legacyEncodings.reduce((best, each) => (tally[each] > tally[best] ? each : best));

/** Decodes a line that is no UTF-8, as all such lines of its file read best so far; `tally` learns from it. */
export function decodeLegacy(line: Buffer, tally: LegacyTally): string {
  for (const each of legacyEncodings) tally[each] += readsAs(iconv.decode(line, each));
  return iconv.decode(line, likeliest(tally));
}
