import type { Records } from "@maillage/engine/identity/resolve.js";
import type { Accounts } from "./accounts.js";
import type { AnalysisStore } from "./analyses.js";
import type { Author } from "./author.js";
import type { DeclarationStore } from "./declarations.js";
import type { ImportStore } from "./imports.js";

/** One organisation that asked to be left out of suggestions and exports. */
export interface Objection {
  readonly id: string;
  readonly since: string;
}

/**
 * What Maillage remembers. What a method acknowledges survives a kill of the process. Adapters: `libsql.ts`.
 */
export interface Store {
  readonly imports: ImportStore;
  readonly declarations: DeclarationStore;
  readonly analyses: AnalysisStore;
  readonly accounts: Accounts;
  /** Grows by one with every change of what `records` or `objections` give. */
  revision(): Promise<number>;
  /** What current imports and declarations say. @param today ISO date: offers and needs that ended before are left out */
  records(today: string): Promise<Records>;
  /** Ids of the organisations that objected to being suggested. */
  objections(): Promise<ReadonlySet<string>>;
  object(id: string, author: Author): Promise<void>;
  /** @returns whether there was one */
  withdrawObjection(id: string, author: Author): Promise<boolean>;
  /** Writes a whole copy to a file that does not exist yet, while others read and write. */
  backup(path: string): Promise<void>;
  close(): Promise<void>;
}
