import type { Migration, MigrationProvider } from "kysely";
import { imports } from "./001-imports.js";
import { memory } from "./002-memory.js";
import { accounts } from "./003-accounts.js";
import { sectorOrigins } from "./004-sector-origins.js";

/** Forward only; the key sorts. Portable SQL: PostgreSQL is the next adapter. */
export const migrations: Readonly<Record<string, Migration>> = {
  "001-imports": imports,
  "002-memory": memory,
  "003-accounts": accounts,
  "004-sector-origins": sectorOrigins,
};

export const migrationProvider: MigrationProvider = { getMigrations: async () => migrations };
