import { elidedWords } from "./empty-words.js";

/** `œ` and `æ` are letters of their own to Unicode: no decomposition folds them. */
const ligatures: Readonly<Record<string, string>> = { œ: "oe", æ: "ae" };

/** Lower case, no accents, ligatures opened. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[œæ]/g, (letter) => ligatures[letter] ?? letter);

const runs = (folded: string): string[] => folded.match(/[a-z0-9]+/g) ?? [];

/** The runs of letters and digits of a text, folded: what names and spellings are compared by. */
export const plainWords = (text: string): string[] => runs(fold(text));

/** A name or wording as a key: its plain words, one space apart. `Seniors (+ 65 ans)` is `seniors 65 ans`. */
export const plain = (text: string): string => plainWords(text).join(" ");

/** Elided words that stand before an apostrophe: l', d', qu', jusqu'… */
const elision = new RegExp(`\\b(?:${[...elidedWords].join("|")})['’´\`]\\s?`, "g");

/** The words of a text: folded, elisions cut, digits kept, a hyphen at a line's end closed. */
export const words = (text: string): string[] => runs(fold(text).replace(elision, " "));
