export { csvLine, excelFrance } from "./csv-line.js";
export { formatIds, formats } from "./formats.js";
export type { FormatId } from "./formats.js";
export { gexf } from "./gexf.js";
export type { Attribute, GraphTables, Value } from "./graph-tables.js";
export { manifestText } from "./manifest.js";
export type { Json, Manifest, ManifestFile } from "./manifest.js";
export { networkTables } from "./network-tables.js";
