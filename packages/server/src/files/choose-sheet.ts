import { sureEnough } from "@maillage/engine/read";
import { deepestHeader, surenessOf } from "./find-header.js";

/** Rows of one sheet, some at a time. */
export type SheetPieces = AsyncIterable<readonly (readonly string[])[]>;

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** Its rows from the first on. */
  rows(): Promise<SheetPieces>;
  /** The same, to look at its beginning only. */
  beginning(): Promise<SheetPieces>;
}

/** Sheets that are looked at: a workbook has a cover, a summary, a pivot before what it holds, not more. */
const mostSheets = 12;

async function firstRows(pieces: SheetPieces): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const piece of pieces) {
    rows.push(...piece);
    if (rows.length >= deepestHeader) break;
  }
  return rows;
}

/**
 * The place of the sheet that is read: the first whose header is known or told surely enough by its words, else the one
 * that is told most surely, else the first that holds something.
 */
export async function chooseSheet(sheets: readonly Sheet[]): Promise<number> {
  let best = { place: 0, sureness: -1 };
  for (const [place, sheet] of sheets.slice(0, mostSheets).entries()) {
    if (sheets.length === 1) break;
    const rows = await firstRows(await sheet.beginning());
    const sureness = rows.some((row) => row.some((cell) => cell !== "")) ? surenessOf(rows) : -1;
    if (sureness >= sureEnough) return place;
    if (sureness > best.sureness) best = { place, sureness };
  }
  return best.place;
}
