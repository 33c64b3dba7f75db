import type Libsql from "libsql";
import { checkAccounts } from "./accounts.js";
import { checkAnalyses } from "./analyses.js";
import { checkDeclarations } from "./declarations.js";
import { storeParts, type Check, type Finding, type StorePart } from "./finding.js";
import { checkImports } from "./imports.js";
import { checkJournal } from "./journal.js";
import { checkObjections } from "./objections.js";

/** What was read of a database, part by part, and what is wrong with it. */
export interface Verified {
  readonly read: Readonly<Record<StorePart, number>>;
  readonly findings: readonly Finding[];
  /** Imports of a version that wrote no digest: their records were read, but a letter may have changed in one. */
  readonly undigested: number;
}

/** The pages themselves, as SQLite judges them; what it says may quote what is damaged. */
const checkPages: Check = (file, tell) => {
  const said = file.prepare("SELECT CAST(integrity_check AS BLOB) AS said FROM pragma_integrity_check").all();
  for (const line of said as { said: ArrayBuffer }[]) {
    const text = Buffer.from(line.said).toString("utf8");
    if (text !== "ok") tell("unreadable", text.split("\n")[0] ?? "");
  }
  const { page_count: pages } = file.prepare("PRAGMA page_count").get() as { page_count: number };
  return pages;
};

/**
 * Reads everything that a database holds. What cannot be read of one part does not keep one from reading the others.
 * @param hasFiles whether the files of an analysis are there
 */
export function verify(file: Libsql.Database, hasFiles: (id: string) => boolean): Verified {
  const checks: Readonly<Record<StorePart, Check>> = {
    pages: checkPages,
    imports: checkImports,
    declarations: checkDeclarations,
    objections: checkObjections,
    journal: checkJournal,
    accounts: checkAccounts,
    analyses: checkAnalyses(hasFiles),
  };
  const findings: Finding[] = [];
  const read = Object.fromEntries(storeParts.map((part) => [part, 0])) as Record<StorePart, number>;
  for (const part of storeParts) {
    try {
      read[part] = checks[part](file, (trouble, about, count = 1) => findings.push({ part, trouble, about, count }));
    } catch (failure) {
      findings.push({ part, trouble: "unreadable", about: (failure as Error).message, count: 1 });
    }
  }
  return { read, findings, undigested: undigestedIn(file) };
}

function undigestedIn(file: Libsql.Database): number {
  try {
    const statement = "SELECT count(*) AS count FROM imports WHERE digest IS NULL AND state != 'unfinished'";
    return (file.prepare(statement).get() as { count: number }).count;
  } catch {
    return 0;
  }
}

/** What keeps a backup from being put back: not its journal, which does not replace ours, nor files made again. */
export const isBlocking = ({ part, trouble }: Finding): boolean => part !== "journal" && trouble !== "no-files";
