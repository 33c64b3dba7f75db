import { dataFlavour, excelFrance } from "./csv-line.js";
import { edgesCsv, nodesCsv } from "./csv.js";
import { gexf } from "./gexf.js";
import type { GraphTables } from "./graph-tables.js";
import { graphml } from "./graphml.js";
import { graphologyJson } from "./json.js";

/** One file of a format. */
export interface ExportFile {
  /** Differs from format to format, so that all may stand in one folder. */
  readonly name: string;
  readonly mediaType: string;
  /** Chunks of text, to be written as UTF-8. */
  write(tables: GraphTables): Iterable<string>;
}

/** The formats a network is written in, as they are asked for. */
export const formatIds = ["csv", "csv-excel", "gexf", "graphml", "json"] as const;
export type FormatId = (typeof formatIds)[number];

const csvType = "text/csv; charset=utf-8; header=present";

/** Every format of a graph, and the files it is made of. */
export const formats: Readonly<Record<FormatId, readonly ExportFile[]>> = {
  csv: [
    { name: "nodes.csv", mediaType: csvType, write: (tables) => nodesCsv(tables, dataFlavour) },
    { name: "edges.csv", mediaType: csvType, write: (tables) => edgesCsv(tables, dataFlavour) },
  ],
  "csv-excel": [
    { name: "nodes-excel.csv", mediaType: csvType, write: (tables) => nodesCsv(tables, excelFrance) },
    { name: "edges-excel.csv", mediaType: csvType, write: (tables) => edgesCsv(tables, excelFrance) },
  ],
  gexf: [{ name: "network.gexf", mediaType: "application/gexf+xml", write: gexf }],
  graphml: [{ name: "network.graphml", mediaType: "application/graphml+xml", write: graphml }],
  json: [{ name: "network.json", mediaType: "application/json", write: graphologyJson }],
};
