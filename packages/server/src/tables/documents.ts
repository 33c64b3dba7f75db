import { readDocuments as readTables, type Documents } from "@maillage/engine/documents";
import type { Vocabulary } from "@maillage/engine/vocabulary";
import { readTable } from "./read-table.js";

/** The tables of `data/documented/` that carry what the source documents say. */
export const readDocuments = (vocabulary: Vocabulary): Documents =>
  readTables((file) => readTable("documented", file), vocabulary);
