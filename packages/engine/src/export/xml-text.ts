import type { Value } from "./graph-tables.js";
import { numberText } from "./number-text.js";

/** What XML 1.0 cannot hold, even escaped (its production 2, Char): most control characters, lone surrogates. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

const special = /[&<>"\t\n\r\u0085\u2028]/g;

/** Spaces are written as references too: readers turn bare ones into blanks, line ends of XML 1.1 included. */
const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\u0085": "&#133;",
  "\u2028": "&#8232;",
};

/** Most texts need nothing: one look finds those that may. */
const suspect = /[\u0000-\u001f"&<>\u0085\u2028\ud800-\udfff\ufffe\uffff]/;

/** A text inside an element or between double quotes: what XML forbids is left out, the rest is escaped. */
export const xmlText = (text: string): string =>
  suspect.test(text)
    ? text.replace(forbidden, "").replace(special, (character) => references[character] as string)
    : text;

/** A known value as XML text; numbers are finite. */
export function xmlValue(value: Exclude<Value, undefined>): string {
  if (typeof value === "string") return xmlText(value);
  return typeof value === "number" ? numberText(value) : String(value);
}

/**
 * Ids as XML text. @throws RangeError when two of them differ only by characters that XML cannot hold: they would be
 * one node
 */
export function xmlIds(ids: readonly string[]): readonly string[] {
  const written = ids.map(xmlText);
  if (ids.some((id) => id.search(forbidden) >= 0) && new Set(written).size < new Set(ids).size) {
    throw new RangeError("two ids differ only by characters that XML cannot hold");
  }
  return written;
}
