import { gunzipSync } from "node:zlib";
import type { Tables } from "../sql/tables.js";
import { columnsOf } from "../sql/columns.js";
import { rowsOf } from "../rows.js";
import type { Check } from "./finding.js";
import { isJson } from "./shapes.js";

/** As `packViews` packs them: gzip ends with a checksum of its own. */
function isPacked(result: string): boolean {
  try {
    return isJson(gunzipSync(Buffer.from(result, "base64")).toString("utf8"));
  } catch {
    return false;
  }
}

/** Results of analyses: whether they can be unpacked. @param hasFiles whether the files of one are there */
export const checkAnalyses =
  (hasFiles: (id: string) => boolean): Check =>
  (file, tell) => {
    let read = 0;
    const broken = () => tell("malformed", "analyses");
    for (const row of rowsOf<Tables["analyses"]>(file, "analyses", columnsOf.analyses, broken)) {
      read++;
      if (!isJson(row.parameters) || !isJson(row.manifest) || !isPacked(row.result)) tell("malformed", row.id);
      else if (!hasFiles(row.id)) tell("no-files", row.id);
    }
    return read;
  };
