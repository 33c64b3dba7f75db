/** A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
const guarded = (cell: string): string =>
  /^[=+\-@\t\r]/.test(cell) && !/^-?\d+([.,]\d+)?$/.test(cell) ? `'${cell}` : cell;

/** One line of CSV (data flavour: comma, UTF-8, decimal point), quoted where needed, with its line end. */
export const csvLine = (cells: readonly (string | number)[]): string =>
  `${cells
    .map((cell) => {
      const text = guarded(String(cell));
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(",")}\n`;
