import { foldHeader } from "@maillage/engine/read";

/** A row whose cells stand under their columns, or why it could not be mended. */
export type Aligned = { readonly cells: readonly string[]; readonly mended: boolean } | undefined;

/** A row that lacks more cells than this share is no row of this table. */
const mostMissing = 0.5;

const isEmpty = (cell: string): boolean => /^[;,\s]*$/.test(cell);

/** A comma that was a decimal comma cut a number in two: digits, then two digits; the only such place is rejoined. */
function rejoinDecimal(cells: readonly string[], amount: number): string[] | undefined {
  const fits = /^\d[\d\s\u00a0]*$/.test(cells[amount] ?? "") && /^\d{1,2}$/.test((cells[amount + 1] ?? "").trim());
  if (!fits) return undefined;
  return [...cells.slice(0, amount), `${cells[amount]},${cells[amount + 1]}`, ...cells.slice(amount + 2)];
}

/** Puts the cells of rows under the columns of one header. */
export function alignTo(header: readonly string[]): (cells: readonly string[]) => Aligned {
  const width = header.length;
  const amount = header.findIndex((name) => foldHeader(name) === "montant");
  return (row) => {
    if (row.length === width) return { cells: row, mended: false };
    let cells = [...row];
    while (cells.length > width && isEmpty(cells.at(-1) as string)) cells.pop();
    // Once the amount is whole again, a surplus comes from commas in the texts behind it, which end where they end.
    if (cells.length > width && amount >= 0) cells = rejoinDecimal(cells, amount)?.slice(0, width) ?? cells;
    if (cells.length > width || cells.length < width * mostMissing) return undefined;
    const padded = [...cells, ...Array.from({ length: width - cells.length }, () => "")];
    // Empty cells that a spreadsheet did not write are no defect; a number that was rejoined is.
    return {
      cells: padded,
      mended: cells.length !== row.length && row.length > width && !isEmpty(row.at(-1) as string),
    };
  };
}
