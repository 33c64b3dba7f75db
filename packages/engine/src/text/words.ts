/** `œ` and `æ` are letters of their own to Unicode: no decomposition folds them. */
const ligatures: Readonly<Record<string, string>> = { œ: "oe", æ: "ae" };

/** Lower case, no accents, ligatures opened. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[œæ]/g, (letter) => ligatures[letter] ?? letter);

/** Elided words that stand before an apostrophe: l', d', qu', jusqu'… */
const elision = /\b(?:l|d|j|m|n|s|t|c|qu|jusqu|lorsqu|puisqu|quelqu)['’´`]\s?/g;

/** The words of a text: folded, elisions cut, digits kept, a hyphen at a line's end closed. */
export const words = (text: string): string[] =>
  fold(text)
    .replace(elision, " ")
    .match(/[a-z0-9]+/g) ?? [];
