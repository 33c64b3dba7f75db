import type { Tables } from "../sql/tables.js";
import { columnsOf } from "../sql/columns.js";
import { rowsOf } from "../rows.js";
import type { Check } from "./finding.js";
import { isInstant, isJson } from "./shapes.js";

/** How changes are called: what changed, and how. */
const action =
  /^(?:(?:correction|means|tie|double|introduction)\.(?:add|end)|objection\.(?:add|withdraw)|import\.(?:add|undo)|user\.(?:add|password|role|remove)|token\.(?:add|revoke)|session\.(?:open|end)|store\.restore)$/;

const object = /^(?:organisation|import|user|token|backup):/;

const isText = (text: string | null): boolean => text === null || isJson(text);

/** Every line of the journal, and that none is missing. */
export const checkJournal: Check = (file, tell) => {
  const broken = () => tell("malformed", "audit");
  let last = 0;
  for (const line of rowsOf<Tables["audit"]>(file, "audit", columnsOf.audit, broken, "ORDER BY sequence")) {
    if (line.sequence !== last + 1) tell("gap", `${last + 1}`, line.sequence - last - 1);
    last = line.sequence;
    if (
      !action.test(line.action) ||
      !object.test(line.object) ||
      !isInstant(line.at) ||
      !isText(line.before) ||
      !isText(line.after)
    )
      tell("malformed", `${line.sequence}`);
  }
  return last;
};
