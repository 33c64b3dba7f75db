import { organisations as organisationsSource, ties as tiesSource } from "@maillage/engine/read";
import { readRecords } from "../../importing/read-records.js";
import { evaluateRanking } from "../../questions/evaluate.js";
import { Refused } from "../../refusals/refused.js";
import { now, withTables } from "../context.js";
import type { CommonOptions } from "../options.js";
import { print, printJson } from "../print.js";
import { terminalProgress } from "../progress.js";

interface EvaluateOptions extends Omit<CommonOptions, "store"> {
  readonly organisations: string;
  readonly ties: string;
  readonly splits: number;
}

/** What is shown of a method, each column with its width. */
const columns = [
  { name: "method", width: -16 },
  { name: "hit@10", width: 8 },
  { name: "± sd", width: 8 },
  { name: "MRR", width: 8 },
  { name: "recall@10", width: 10 },
] as const;

const line = (cells: readonly string[]): string =>
  cells
    .map((cell, at) => {
      const width = columns[at]?.width ?? 0;
      return width < 0 ? cell.padEnd(-width) : cell.padStart(width);
    })
    .join("");

/** `maillage evaluate`: our score beside the baselines, on known ties. Ids are taken as they stand. */
export const evaluateCommand = (options: EvaluateOptions): Promise<void> =>
  withTables(options, async ({ tables }) => {
    const read = (path: string, source: typeof tiesSource) =>
      readRecords(path, source, { ...tables, today: now().slice(0, 10) }).catch((error: unknown) => {
        throw (error as NodeJS.ErrnoException).code === "ENOENT" ? new Refused("missing-file", { about: path }) : error;
      });
    const { organisations } = await read(options.organisations, organisationsSource);
    const { ties } = await read(options.ties, tiesSource);
    const bar = terminalProgress();
    bar.start(options.ties, options.splits);
    const found = evaluateRanking({ organisations, ties }, tables, options, (_step, done) => bar.at(done));
    bar.end();
    if (options.json) {
      printJson(found);
      return;
    }
    print(line(columns.map(({ name }) => name)));
    for (const { method, hit10, sd, mrr, recall10 } of found.methods)
      print(line([method, ...[hit10, sd, mrr, recall10].map((figure) => figure.toFixed(3))]));
  });
