import { databaseFile } from "@maillage/server/store/look.js";
import Libsql from "libsql";

/** What is written in a store: how many rows each table has, the revision, the end of the journal. */
export interface Written {
  now(): Readonly<Record<string, number>>;
  close(): void;
}

/** Looks at a store from beside, with a connection of its own. */
export function writtenIn(folder: string): Written {
  const file = new Libsql(databaseFile(folder), { readonly: true });
  const tables = file.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[];
  const counts = tables.map(({ name }) => `(SELECT count(*) FROM "${name}") AS "${name}"`);
  const all = file.prepare(
    `SELECT ${counts.join(", ")}, (SELECT number FROM revisions) AS revision, (SELECT max(sequence) FROM audit) AS journal`,
  );
  return {
    now() {
      const { _metadata, ...written } = all.get() as Record<string, number>;
      return written;
    },
    close: () => file.close(),
  };
}
