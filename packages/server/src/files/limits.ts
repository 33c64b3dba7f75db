/**
 * What a file may be at most. Files come from anyone: each limit is far above every real file we know, and keeps what
 * one file costs in memory, disk and time within what one machine has.
 */
export const limits = {
  /** Bytes that a gzip or a spreadsheet may unpack to: a small one can unpack to anything. Two of the largest uploads. */
  unpacked: 2 ** 30,
  /** Rows: twice the associations of France. */
  rows: 4_000_000,
  /** Rows of a spreadsheet: what Excel and LibreOffice hold. */
  spreadsheetRows: 1_048_576,
  /** Columns: the widest list we know has 44. */
  columns: 2000,
  /** Characters of a record: more is an unclosed quote, or a file that is no table. */
  record: 4_000_000,
  /** Characters of a cell that are read, as many as a cell of Excel holds; the rest is cut and reported. */
  cell: 32_767,
  /** Characters of all the shared strings of a workbook, which stay in memory while its sheet is read. */
  sharedStrings: 96 * 2 ** 20,
  /** What one more shared string costs besides its characters. */
  sharedString: 32,
  /** Styles of a workbook: Excel's own limit, rounded up. */
  styles: 65_536,
  /** Members of a zip: a workbook has some dozens. */
  members: 10_000,
  /** Depth of elements of XML, and of lists and objects of JSON: a sheet needs ten. */
  depth: 100,
  /** How many times a spreadsheet may say that a row is repeated: more are padding down to the bottom of the sheet. */
  repeatedRows: 1000,
} as const;

/** Bytes that are read at once. */
export const chunkSize = 2 ** 18;

/** A size as the sentence of a refusal says it. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} Mo`;
