import { plainWords } from "../../text/words.js";

/** A header cell without accents, case, spaces or punctuation: `Montant\nde la subvention (1)` → `montantdelasubvention1`. */
export const foldHeader = (cell: string): string => plainWords(cell).join("");

/** Reads the cell of a field in a row; empty when the file has no such column. Trimmed. */
export type CellReader<Field extends string> = (cells: readonly string[], field: Field) => string;

/** Where each field stands in this header: the first known spelling that is there. −1 when none is. */
export function locateColumns<Field extends string>(
  header: readonly string[],
  fields: Readonly<Record<Field, readonly string[]>>,
): Readonly<Record<Field, number>> {
  const folded = header.map(foldHeader);
  const located = {} as Record<Field, number>;
  for (const field in fields) {
    located[field] = folded.findIndex((cell) => cell === fields[field].find((spelling) => folded.includes(spelling)));
  }
  return located;
}

/** A cell reader for one header. */
export function cellsOf<Field extends string>(
  header: readonly string[],
  fields: Readonly<Record<Field, readonly string[]>>,
): CellReader<Field> {
  const located = locateColumns(header, fields);
  return (cells, field) => cells[located[field]]?.trim() ?? "";
}
