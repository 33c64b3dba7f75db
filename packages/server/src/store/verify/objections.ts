import { rowsOf } from "../rows.js";
import { columnsOf } from "../sql/columns.js";
import type { Tables } from "../sql/tables.js";
import type { Check } from "./finding.js";
import { isTextList } from "./shapes.js";

/** Every objection, and that it can be known again: by its own id at least. */
export const checkObjections: Check = (file, tell) => {
  const broken = () => tell("malformed", "objections");
  let read = 0;
  for (const row of rowsOf<Tables["objections"]>(file, "objections", columnsOf.objections, broken)) {
    read++;
    const isWhole = isTextList(row.keys) && isTextList(row.names);
    if (!isWhole || !(JSON.parse(row.keys) as string[]).includes(row.id)) tell("malformed", row.id);
  }
  return read;
};
