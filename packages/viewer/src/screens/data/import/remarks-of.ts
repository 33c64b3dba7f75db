import type { ImportReport } from "../../../api/imports.js";
import type { RowProblem } from "../../../api/uploads.js";

/** What was wrong with some rows, in one way. */
export type Remark = ImportReport["problems"][number];

/** Rows that are shown of each. */
const examplesOfEach = 3;

/** Problems one by one as remarks: each kind once, the most frequent first, with the first rows that it was met on. */
export function remarksOf(problems: readonly RowProblem[]): readonly Remark[] {
  const found = new Map<string, Remark>();
  for (const { row, column, columnLabel, value, ...told } of problems) {
    const known = found.get(told.code);
    const examples = [...(known?.examples ?? []), { row, column, columnLabel, value }].slice(0, examplesOfEach);
    found.set(told.code, { ...told, count: (known?.count ?? 0) + 1, examples });
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count);
}
