import { evaluate } from "@maillage/engine/evaluate/evaluate.js";
import { inferenceFrom } from "@maillage/engine/directory/inference.js";
import { createDirectory } from "@maillage/engine/directory/directory.js";
import { RefusedFile } from "@maillage/engine/model/problem.js";
import { organisations as organisationsSource } from "@maillage/engine/read/layouts/organisations.js";
import { ties as tiesSource } from "@maillage/engine/read/layouts/ties.js";
import { createStemmer } from "@maillage/engine/text/stem.js";
import type { CommonOptions } from "../options.js";
import { terminalProgress } from "../progress.js";
import { readRecords } from "../../importing/read-records.js";
import { Refusal } from "../refusal.js";
import { now, print, printJson, withTables } from "../context.js";

interface EvaluateOptions extends Omit<CommonOptions, "store"> {
  readonly organisations: string;
  readonly ties: string;
  readonly splits: number;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Seed of the first split: that of the protocol that others compare themselves by. */
const firstSeed = 1000;

/** `maillage evaluate`: our score beside the baselines, on known ties. Ids are taken as they stand. */
export const evaluateCommand = (options: EvaluateOptions): Promise<void> =>
  withTables(options, async ({ tables, say }) => {
    const read = (path: string, source: typeof tiesSource) =>
      readRecords(path, source, { ...tables, today: now().slice(0, 10) }).catch((error: unknown) => {
        if (error instanceof RefusedFile) throw new Refusal(say.refused(error));
        throw (error as NodeJS.ErrnoException).code === "ENOENT" ? new Refusal(say.screen.missingFile(path)) : error;
      });
    const nodes = (await read(options.organisations, organisationsSource)).organisations;
    const organisations = [...new Map(nodes.map((node) => [node.id, node])).values()].sort((a, b) =>
      compare(a.id, b.id),
    );
    const known = new Set(organisations.map(({ id }) => id));
    const ties = (await read(options.ties, tiesSource)).ties.filter(
      ({ source, target }) => known.has(source) && known.has(target) && source !== target,
    );
    if (ties.length < 10) throw new Refusal(say.screen.tooFewTies(ties.length));
    const infer = inferenceFrom(tables.lexicon);
    const stemmer = createStemmer(tables.stopWords);
    const progress = terminalProgress();
    progress.start(options.ties, options.splits);
    const methods = evaluate(
      ties,
      (kept) => createDirectory({ organisations, ties: kept, ...tables, infer, stemmer }),
      { count: options.splits, seed: firstSeed },
      (done) => progress.at(done),
    );
    progress.end();
    if (options.json) {
      printJson({ organisations: organisations.length, ties: ties.length, splits: options.splits, methods });
      return;
    }
    print(
      ["method".padEnd(16), "hit@10".padStart(8), "± sd".padStart(8), "MRR".padStart(8), "recall@10".padStart(10)].join(
        "",
      ),
    );
    for (const { method, hit10, sd, mrr, recall10 } of methods) {
      print(
        [
          method.padEnd(16),
          hit10.toFixed(3).padStart(8),
          sd.toFixed(3).padStart(8),
          mrr.toFixed(3).padStart(8),
          recall10.toFixed(3).padStart(10),
        ].join(""),
      );
    }
  });
