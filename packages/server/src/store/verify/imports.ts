import { createDigest, type Digest } from "../sql/digest.js";
import { partsOfAnImport, type Tables } from "../sql/tables.js";
import { columnsOf } from "../sql/columns.js";
import { rowsOf } from "../rows.js";
import type { Check } from "./finding.js";
import { isOrganisation, isProblemCode, isTie } from "./shapes.js";

type Part = (typeof partsOfAnImport)[number];

interface PartRow {
  readonly import: string;
  readonly record?: string;
  readonly code?: string;
}

/** Whether a row can be read. */
const reads: Readonly<Record<Part, (row: PartRow) => boolean>> = {
  organisations: ({ record }) => isOrganisation(record ?? ""),
  ties: ({ record }) => isTie(record ?? ""),
  problems: ({ code }) => isProblemCode(code ?? ""),
};

const states: readonly string[] = ["current", "replaced", "unfinished"];

/** Every record of every import: whether it can be read, and whether all of them are still what was written. */
export const checkImports: Check = (file, tell) => {
  const broken = (table: string) => () => tell("malformed", table);
  const listed = rowsOf<Tables["imports"]>(file, "imports", columnsOf.imports, broken("imports"));
  const imports = new Map([...listed].map((row) => [row.id, row]));
  const pathOf = (id: string) => imports.get(id)?.path ?? id;
  const digests = new Map<string, Digest>([...imports.keys()].map((id) => [id, createDigest()]));
  let read = 0;

  function checkRows(part: Part): void {
    const malformed = new Map<string, number>();
    const orphans = new Map<string, number>();
    for (const row of rowsOf<PartRow>(file, part, columnsOf[part] as (keyof PartRow)[], broken(part))) {
      read++;
      const digest = digests.get(row.import);
      if (digest) digest.add(part, row);
      else orphans.set(row.import, (orphans.get(row.import) ?? 0) + 1);
      if (!reads[part](row)) malformed.set(row.import, (malformed.get(row.import) ?? 0) + 1);
    }
    for (const [id, count] of malformed) tell("malformed", pathOf(id), count);
    for (const [id, count] of orphans) tell("orphan", id, count);
  }

  for (const part of partsOfAnImport) checkRows(part);
  for (const [id, imported] of imports) {
    const { path, state, digest } = imported;
    if (!states.includes(state)) tell("malformed", path);
    // One that was not finished is swept by the next owner; an earlier version wrote no digest.
    if (state !== "unfinished" && digest !== null && digest !== digests.get(id)?.told(imported)) tell("changed", path);
  }
  return read;
};
