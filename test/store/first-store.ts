import { join } from "node:path";
import Libsql from "libsql";

/** A store as the first version made it: its statements, word for word, so that no later change of ours changes them. */
export function makeFirstStore(folder: string): void {
  const record = (id: string, sectors: string) =>
    `{"id":"${id}","ids":{},"name":{"value":"${id}","origin":"declared","source":"organisations"},"otherNames":[],"kind":{"value":"association","origin":"inferred","source":"organisations"},"sectors":[${sectors}],"publics":[],"actions":[],"offers":[],"needs":[],"extra":{}}`;
  const sectors = `{"value":"011000","origin":"official","source":"rna"},{"value":"006000","origin":"inferred","source":"rna","evidence":1}`;
  const file = new Libsql(join(folder, "maillage.db"));
  file.exec(`
    CREATE TABLE "kysely_migration" ("name" varchar(255) NOT NULL PRIMARY KEY, "timestamp" varchar(255) NOT NULL);
    CREATE TABLE "kysely_migration_lock" ("id" varchar(255) NOT NULL PRIMARY KEY, "is_locked" integer DEFAULT 0 NOT NULL);
    INSERT INTO "kysely_migration" VALUES ('001-imports', '2026-11-20T10:00:00.000Z');
    INSERT INTO "kysely_migration_lock" VALUES ('migration_lock', 0);
    CREATE TABLE "imports" ("path" text PRIMARY KEY, "source" text NOT NULL, "hash" text NOT NULL, "rows" integer NOT NULL);
    CREATE TABLE "organisations" ("path" text NOT NULL, "record" text NOT NULL);
    CREATE INDEX "organisations_path" ON "organisations" ("path");
    CREATE TABLE "ties" ("path" text NOT NULL, "record" text NOT NULL);
    CREATE INDEX "ties_path" ON "ties" ("path");
    CREATE TABLE "problems" ("path" text NOT NULL, "row" integer NOT NULL, "column" text NOT NULL, "value" text NOT NULL, "code" text NOT NULL);
    CREATE INDEX "problems_path" ON "problems" ("path");
    CREATE TABLE "objections" ("id" text PRIMARY KEY, "since" text DEFAULT CURRENT_TIMESTAMP NOT NULL);
    INSERT INTO "imports" VALUES ('/files/a.csv', 'organisations', 'h', 2);
    INSERT INTO "organisations" VALUES ('/files/a.csv', '${record("a", "")}'), ('/files/a.csv', '${record("b", sectors)}');
    INSERT INTO "problems" VALUES ('/files/a.csv', 2, 'id', '', 'organisation.no-id');
    INSERT INTO "objections" ("id") VALUES ('b');
  `);
  file.close();
}
