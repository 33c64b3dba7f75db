import { csvLine, excelFrance } from "@maillage/engine/export";
import { problemColumns } from "../messages/row-advice.js";
import type { Store } from "../store/store.js";
import type { Language } from "../messages/language.js";
import { presentRowProblem } from "./present-import.js";

/** Problems that are read at once. */
const page = 5000;

/** The problems of an import as a table for Excel, a page at a time. */
export async function* problemLines(
  store: Store,
  id: string,
  file: string,
  language: Language,
): AsyncGenerator<string> {
  yield excelFrance.mark + csvLine(problemColumns[language], excelFrance);
  for (let after = 0; ; after += page) {
    const problems = await store.imports.problems(id, after, page);
    yield problems
      .map(({ row, column, value, code }) => {
        const { sentence, outcome, toDo } = presentRowProblem(code, language);
        return csvLine([file, row, column, value, code, sentence, outcome, toDo], excelFrance);
      })
      .join("");
    if (problems.length < page) return;
  }
}
