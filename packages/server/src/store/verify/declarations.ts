import type { Tables } from "../sql/tables.js";
import { columnsOf } from "../sql/columns.js";
import { rowsOf } from "../rows.js";
import type { Check } from "./finding.js";
import { isContentOf, isInstant } from "./shapes.js";

type Line = Pick<Tables["audit"], "after" | "object" | "by" | "at">;

/** What vouches for a declaration: the same text in its row and in the line of the journal that tells of it. */
const vouched = (content: string, organisation: string, { by, at }: Pick<Line, "by" | "at">): string =>
  JSON.stringify([content, `organisation:${organisation}`, by, at]);

/** What the journal tells was declared, by id. */
function toldIn(lines: Iterable<Line>): Map<string, string> {
  const told = new Map<string, string>();
  for (const { after, object, by, at } of lines) {
    try {
      const { id, other: _, ...content } = JSON.parse(after ?? "{}") as { id?: string; other?: string };
      const organisation = object.slice(object.indexOf(":") + 1);
      if (id !== undefined) told.set(id, vouched(JSON.stringify(content), organisation, { by, at }));
    } catch {
      // So are its lines.
    }
  }
  return told;
}

const added = "WHERE action IN ('correction.add', 'means.add', 'tie.add', 'double.add', 'introduction.add')";

/** Every declaration: whether it can be read, and whether it still says what the journal tells. */
export const checkDeclarations: Check = (file, tell) => {
  // The journal is looked at by itself.
  const told = toldIn(rowsOf<Line>(file, "audit", ["after", "object", "by", "at"], () => {}, added));
  const broken = () => tell("malformed", "declarations");
  let read = 0;
  for (const row of rowsOf<Tables["declarations"]>(file, "declarations", columnsOf.declarations, broken)) {
    read++;
    const line = told.get(row.id);
    const isWhole = isInstant(row.at) && (row.ended_at === null) === (row.ended_by === null);
    if (!isContentOf(row.kind, row.content) || !isWhole) tell("malformed", row.id);
    else if (line !== undefined && line !== vouched(row.content, row.organisation, row)) tell("changed", row.id);
  }
  return read;
};
