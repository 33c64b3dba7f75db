import type { Records } from "@maillage/engine/identity";
import type { Accounts } from "./accounts.js";
import type { AnalysisStore } from "./analyses.js";
import type { Author } from "./author.js";
import type { DeclarationStore } from "./declarations.js";
import type { ImportStore } from "./imports.js";
import type { Objection } from "./objections.js";

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
  /** Of the organisations that asked to be left out of everything that is shown, by id. */
  objections(): Promise<readonly Objection[]>;
  /** Results of analyses are thrown away: they may name who objects. */
  object(objection: Objection, author: Author): Promise<void>;
  /** Keeps what is known now of those that objected; an objection that was taken back meanwhile stays so. */
  learn(objections: readonly Objection[]): Promise<void>;
  /** @param id any number or id that was known of who objected @returns whether there was an objection */
  withdrawObjection(id: string, author: Author): Promise<boolean>;
  /** Writes a whole copy to a file that does not exist yet, while others read and write. */
  backup(path: string): Promise<void>;
  close(): Promise<void>;
}
