import { tablesFrom, type Tables } from "@maillage/engine/tables/tables.js";
import { readTable } from "./read-table.js";

/** The tables of `data/` that every command needs, read once. */
export const readTables = (): Tables => tablesFrom(readTable);
