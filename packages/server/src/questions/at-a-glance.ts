import type { Directory } from "@maillage/engine/directory";
import type { Catalogue } from "../messages/catalogue.js";

/** Longer than this a purpose is cut, at a sentence or a word. */
const oneLine = 120;

/** The first sentence of a text, or as many of its words as a line holds. */
export function inOneLine(text: string): string {
  const sentence = /^.{20,}?[.;!?](?=\s|$)/s.exec(text)?.[0] ?? text;
  if (sentence.length <= oneLine) return sentence.replace(/[\s.;]+$/, "");
  const end = text.lastIndexOf(" ", oneLine);
  return `${text.slice(0, end > 0 ? end : oneLine).replace(/[\s,;:(]+$/, "")}…`;
}

/** The last sign of life of an organisation, as it is answered. */
export function lastSignOf({ lastSigns }: Directory, index: number, say: Catalogue) {
  const sign = lastSigns[index];
  return sign ? { ...sign, text: say.sign(sign) } : null;
}

/** What one wants to know of an organisation before one reads on: what it does, since when, and whether it lives. */
export function atAGlance(directory: Directory, index: number, say: Catalogue) {
  const { purpose, founded } = directory.organisations[index] as Directory["organisations"][number];
  return {
    does: purpose ? inOneLine(purpose.value) : null,
    since: founded ?? null,
    lastSign: lastSignOf(directory, index, say),
  };
}
