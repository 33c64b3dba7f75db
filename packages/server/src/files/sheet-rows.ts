import { RefusedFile } from "@maillage/engine/model";
import { limits } from "./limits.js";

/** Takes the cells of a sheet in their order, and gives whole rows. */
export interface SheetRows {
  /** Puts a text in a column, counted from 0, of the row that is being made. Empty ones are passed over. */
  cell(column: number, text: string): void;
  /** Ends the row at this place, counted from 0; rows that nobody wrote before it are empty. */
  end(index: number, copies?: number): void;
  /** The rows made since the last call. */
  taken(): (readonly string[])[];
}

const nothing: readonly string[] = [];

/** @throws RefusedFile (from its methods) for a sheet that is too wide or too long */
export function sheetRows(file: string): SheetRows {
  let ready: (readonly string[])[] = [];
  let row: string[] = [];
  let length = 0;
  let given = 0;
  let widest = 0;

  function give(cells: readonly string[]): void {
    if (++given > limits.spreadsheetRows) throw new RefusedFile(file, "too-large", `${limits.spreadsheetRows}`);
    ready.push(cells);
  }

  return {
    cell(column, text) {
      if (text === "") return;
      if (!(column < limits.columns)) throw new RefusedFile(file, "too-many-columns", `${limits.columns}`);
      if ((length += text.length) > limits.record) throw new RefusedFile(file, "too-long-record", "");
      while (row.length < column) row.push("");
      row[column] = text;
    },
    end(index, copies = 1) {
      // Rows after the last one that says something are padding.
      if (row.length === 0) return;
      if (index > limits.spreadsheetRows) throw new RefusedFile(file, "too-large", `${limits.spreadsheetRows}`);
      while (given < index) give(nothing);
      widest = Math.max(widest, row.length);
      while (row.length < widest) row.push("");
      for (let copy = 0; copy < Math.min(copies, limits.repeatedRows); copy++) give(row);
      row = [];
      length = 0;
    },
    taken() {
      const taken = ready;
      ready = [];
      return taken;
    },
  };
}
