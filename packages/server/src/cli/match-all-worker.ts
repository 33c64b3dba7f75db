import { parentPort, workerData } from "node:worker_threads";
import type { Directory } from "@maillage/engine/directory/directory.js";
import { csvLine } from "@maillage/engine/export/csv-line.js";
import { rankPartners, type Partners } from "@maillage/engine/match/partners.js";
import { gatesOf, type MatchOptions } from "./commands/match.js";
import type { Catalogue } from "../messages/catalogue.js";
import { openWorkspace, theIntent, withContext } from "./context.js";

/** What one thread does: every `parts`-th chunk, from chunk `part` on. */
export interface Share {
  readonly part: number;
  readonly parts: number;
  readonly options: MatchOptions;
}

/** Lines of some organisations that follow one another. */
export interface Chunk {
  readonly number: number;
  readonly text: string;
  readonly rows: number;
  /** How many organisations are done up to the end of this chunk. */
  readonly done: number;
}

const chunkSize = 50;

function linesOf({ organisations }: Directory, index: number, partners: Partners, say: Catalogue): string[] {
  const name = (at: number) => organisations[at]?.name.value ?? "";
  const id = (at: number) => organisations[at]?.id ?? "";
  return (["close", "bridging"] as const).flatMap((list) =>
    partners[list].map(({ index: other, score, confidence, reasons: [reason], labels }, rank) =>
      csvLine([
        id(index),
        name(index),
        list,
        rank + 1,
        id(other),
        name(other),
        score.toFixed(6),
        confidence.toFixed(3),
        reason && say.reason(reason),
        labels.join("|") || undefined,
      ]),
    ),
  );
}

const { part, parts, options } = workerData as Share;

await withContext(options, async (context) => {
  const workspace = await openWorkspace(context);
  const { directory, search } = workspace;
  const gates = await gatesOf(context, options);
  const scorer = workspace.scorer(theIntent(context, options.intent));
  for (let number = part; number * chunkSize < directory.size; number += parts) {
    const done = Math.min((number + 1) * chunkSize, directory.size);
    const lines: string[] = [];
    for (let index = number * chunkSize; index < done; index++) {
      if (gates.objected?.has(directory.organisations[index]?.id ?? "")) continue;
      lines.push(
        ...linesOf(directory, index, rankPartners(scorer.from(index), options.top, gates, search), context.say),
      );
    }
    const chunk: Chunk = { number, text: lines.join(""), rows: lines.length, done };
    parentPort?.postMessage(chunk);
  }
});
