import { fold } from "../../text/words.js";
import type { Term } from "../../vocabulary/vocabulary.js";
import type { Report } from "./facts.js";

/** The parts of a cell that holds several values: `|`, `;` or, when neither is there, `,`. */
export function splitList(cell: string): string[] {
  const separator = /[|;]/.test(cell) ? /[|;]/ : /,/;
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Reads a list of terms by id or by label, accents and case aside; an unknown one is reported and left out. */
export function readTerms(cell: string, column: string, terms: ReadonlyMap<string, Term>, report: Report): string[] {
  const found = new Set<string>();
  for (const part of splitList(cell)) {
    const key = fold(part);
    const term = terms.get(part) ?? [...terms.values()].find((each) => each.id === key || fold(each.label) === key);
    if (term) found.add(term.id);
    else report(column, part, "vocabulary.unknown");
  }
  return [...found];
}
