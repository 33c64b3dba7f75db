import { openLibsqlStore } from "@maillage/server/store/libsql.js";
import { databaseFile } from "@maillage/server/store/look.js";
import Libsql from "libsql";

interface Rows {
  declarations: { id: string; content: string; ended_at: string | null };
  journal: { sequence: number; action: string; object: string; after: string | null };
}

/** What a store holds after a kill, as its rows are. */
export interface State {
  readonly integrity: string;
  readonly revision: number;
  readonly declarations: readonly Rows["declarations"][];
  readonly journal: readonly Rows["journal"][];
  readonly objections: ReadonlySet<string>;
  readonly users: ReadonlySet<string>;
  /** State and number of organisations of each import. */
  readonly imports: readonly { path: string; hash: string; state: string; organisations: number }[];
  /** Organisations of an import that there is not. */
  readonly orphans: number;
}

/** Opens the store as the next owner does, then reads it row by row. */
export async function stateOf(folder: string): Promise<State> {
  await (await openLibsqlStore(folder, { owner: true })).close();
  const file = new Libsql(databaseFile(folder));
  const all = <T>(statement: string) => file.prepare(statement).all() as T[];
  const ids = (statement: string) => new Set(all<{ id: string }>(statement).map(({ id }) => id));
  try {
    return {
      integrity: all<{ integrity_check: string }>("PRAGMA integrity_check")
        .map((each) => each.integrity_check)
        .join("; "),
      revision: all<{ number: number }>("SELECT number FROM revisions")[0]?.number ?? -1,
      declarations: all("SELECT id, content, ended_at FROM declarations"),
      journal: all("SELECT sequence, action, object, after FROM audit ORDER BY sequence"),
      objections: ids("SELECT id FROM objections"),
      users: ids("SELECT name AS id FROM users"),
      imports:
        all(`SELECT path, hash, state, (SELECT count(*) FROM organisations WHERE import = imports.id) AS organisations
        FROM imports`),
      orphans: all("SELECT 1 FROM organisations WHERE import NOT IN (SELECT id FROM imports)").length,
    };
  } finally {
    file.close();
  }
}
