import type { Records } from "../identity/resolve.js";
import type { Organisation } from "../model/organisation.js";
import { RefusedFile, type Problem } from "../model/problem.js";
import type { Tie } from "../model/tie.js";
import type { ReadingContext, Source } from "./source.js";
import { missingColumns, recogniseSource } from "./sources.js";

/** What a table held: a bad row is a problem, and the others are kept. */
export interface ReadRecords extends Records {
  readonly problems: readonly Problem[];
}

/**
 * Everything that a table holds, in memory. Rows are numbered from 1.
 * @param rows cells in the order of the header
 * @param source how to read it, when the header does not tell
 * @throws RefusedFile when no source has this header, or the named one lacks columns
 */
export function readRecords(
  header: readonly string[],
  rows: Iterable<readonly string[]>,
  context: ReadingContext,
  source: Source | undefined = recogniseSource(header),
): ReadRecords {
  if (!source) throw new RefusedFile(context.file, "unknown-layout", header.slice(0, 8).join(", ").slice(0, 200));
  const missing = missingColumns(source, header);
  if (missing.length > 0) throw new RefusedFile(context.file, "missing-columns", missing.join(", "));
  const readRow = source.open(header, context);
  const organisations: Organisation[] = [];
  const ties: Tie[] = [];
  const problems: Problem[] = [];
  let number = 0;
  for (const cells of rows) {
    const reading = readRow({ number: ++number, cells });
    organisations.push(...reading.organisations);
    ties.push(...reading.ties);
    problems.push(...reading.problems);
  }
  return { organisations, ties, problems };
}
