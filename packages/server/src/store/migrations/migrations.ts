import type { Migration, MigrationProvider } from "kysely";
import { imports } from "./001-imports.js";
import { memory } from "./002-memory.js";
import { accounts } from "./003-accounts.js";
import { sectorOrigins } from "./004-sector-origins.js";
import { digests } from "./005-digests.js";
import { growingAnalyses } from "./006-growing-analyses.js";
import { objections } from "./007-objections.js";
import { lists } from "./008-lists.js";

/** Forward only; the key sorts. Portable SQL: PostgreSQL is the next adapter. */
export const migrations: Readonly<Record<string, Migration>> = {
  "001-imports": imports,
  "002-memory": memory,
  "003-accounts": accounts,
  "004-sector-origins": sectorOrigins,
  "005-digests": digests,
  "006-growing-analyses": growingAnalyses,
  "007-objections": objections,
  "008-lists": lists,
};

export const migrationProvider: MigrationProvider = { getMigrations: async () => migrations };

/** A backup of a store that went through this one was written with a seal. */
export const firstSealed: keyof typeof migrations = "005-digests";
