import { problemCodes, type ProblemCode } from "@maillage/engine/model";
import type { FileReport } from "./import-file.js";
import { fieldLabel } from "../messages/columns.js";
import { rowAdvice } from "../messages/row-advice.js";
import { rowProblems } from "../messages/row-problems.js";
import { sourceLabels } from "../messages/sources.js";
import type { Language } from "../messages/language.js";
import type { ImportReport } from "../answers/imports.js";

/** What a problem of rows is, what was done about it, and what a person can do. */
export const presentRowProblem = (code: ProblemCode, language: Language) => ({
  sentence: rowProblems[language][code],
  outcome: rowAdvice[language].outcome[problemCodes[code]],
  toDo: rowAdvice[language].toDo[code] ?? rowAdvice[language].nothingToDo,
});

/** Where a problem is, its column in the reader's words too. */
export const presentPlace = <P extends { readonly column: string }>(place: P, language: Language) => ({
  ...place,
  columnLabel: fieldLabel(place.column, language),
});

export const sourceLabel = (source: string, language: Language): string => sourceLabels[language][source] ?? source;

/** What came of an import, in the words of one language. */
export const presentImport = ({ path, source, problems, ...counts }: FileReport, language: Language): ImportReport => ({
  name: path,
  source,
  sourceLabel: sourceLabel(source, language),
  ...counts,
  problems: problems.map(({ code, count, examples }) => ({
    code,
    count,
    ...presentRowProblem(code, language),
    examples: examples.map((example) => presentPlace(example, language)),
  })),
});
