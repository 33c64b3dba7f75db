import { columnWords } from "./column-words.js";
import { surenessOf, type FieldCues } from "./cues.js";
import { isAboutPeople } from "./about-people.js";

/** Below this a column is not taken for a field. */
const leastSureness = 0.5;

/** A column that is taken for a field. */
export interface GuessedColumn {
  readonly column: number;
  readonly field: string;
  /** In [0.5, 1]. */
  readonly sureness: number;
}

/**
 * The columns of a header by their words, each field once and each column once: the surest first, among equals the first
 * column, then the first field. Columns about people are none.
 */
export function guessColumns(header: readonly string[], cues: Readonly<Record<string, FieldCues>>): GuessedColumn[] {
  const fields = Object.entries(cues);
  const pairs = header.flatMap((name, column) => {
    if (isAboutPeople(name)) return [];
    const words = columnWords(name);
    return fields.map(([field, each], order) => ({ column, field, order, sureness: surenessOf(each, words) }));
  });
  const taken = { columns: new Set<number>(), fields: new Set<string>() };
  return pairs
    .filter(({ sureness }) => sureness >= leastSureness)
    .sort((a, b) => b.sureness - a.sureness || a.column - b.column || a.order - b.order)
    .filter(({ column, field }) => {
      if (taken.columns.has(column) || taken.fields.has(field)) return false;
      taken.columns.add(column);
      taken.fields.add(field);
      return true;
    })
    .map(({ column, field, sureness }) => ({ column, field, sureness }));
}
