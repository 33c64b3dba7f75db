import type { Fact, Origin } from "../../model/fact.js";
import type { Problem, ProblemCode } from "../../model/problem.js";
import { isPlaceholder, tidy, withoutContacts } from "./texts.js";

/** Takes note of what is wrong in one row, and gives nothing. */
export type Report = (column: string, value: string, code: ProblemCode) => undefined;

/** Takes note of nothing: for cells of which it does not matter what is wrong. */
export const unheard: Report = () => undefined;

/** A report that gathers the problems of one row; a value is cut, so that a huge cell does not travel. */
export const reporter =
  (file: string, row: number, problems: Problem[]): Report =>
  (column, value, code) => {
    problems.push({ file, row, column, value: value.slice(0, 80), code });
    return undefined;
  };

/** Makes a fact of one value: what a source says, or, with the words that led to it, what they let one guess. */
export type FactOf = <T>(value: T, evidence?: readonly string[]) => Fact<T>;

/** Makes facts of one source; the origin is the same for the whole file. */
export const factsOf =
  (source: string, origin: Origin): FactOf =>
  (value, evidence) =>
    evidence ? { value, origin: "inferred", source, evidence } : { value, origin, source };

/** The longest text that is kept of one cell: a page. */
const longest = 4000;

/** Free text as it may be kept: tidied, without contacts, cut at a page; empty when it says nothing. */
export function readText(cell: string, column: string, report: Report): string {
  const tidied = tidy(cell);
  if (isPlaceholder(tidied)) {
    if (tidied !== "") report(column, tidied, "text.placeholder");
    return "";
  }
  const { text, found } = withoutContacts(tidied);
  // The value is not repeated: it holds what must not be kept.
  if (found) report(column, "", "text.contact");
  if (text.length > longest) report(column, text.slice(0, 40), "text.too-long");
  return text.slice(0, longest);
}
