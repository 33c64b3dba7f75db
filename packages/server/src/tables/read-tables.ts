import { tablesFrom, type Tables } from "@maillage/engine/tables";
import { readTable } from "./read-table.js";

let known: Tables | undefined;

/** The tables of `data/` that everybody needs, read once a process: they are ours, and never change. */
export const readTables = (): Tables => (known ??= tablesFrom(readTable));
