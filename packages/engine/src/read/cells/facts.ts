import type { Fact, Origin } from "../../model/fact.js";
import type { Problem, ProblemCode } from "../../model/problem.js";
import { isPlaceholder, tidy, withoutContacts } from "./texts.js";
import type { ReadingContext, Row } from "../source.js";

/** Takes note of what is wrong in one row; the value is cut so that a huge cell does not travel. */
export type Report = (column: string, value: string, code: ProblemCode) => void;

export function reporter(context: ReadingContext, row: Row, problems: Problem[]): Report {
  return (column, value, code) =>
    problems.push({ file: context.file, row: row.number, column, value: value.slice(0, 80), code });
}

/** Makes facts of one source; the origin is the same for the whole file. */
export function factsOf(source: string, origin: Origin) {
  return <T>(value: T, evidence?: readonly string[]): Fact<T> =>
    evidence ? { value, origin: "inferred", source, evidence } : { value, origin, source };
}

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
