import { csvLine } from "@maillage/engine/export";
import type { Model } from "../questions/model.js";
import { namingFor, readingAs, type Naming } from "../questions/naming.js";
import { partnersOfMany, type ManyAsked, type PartnerRow } from "../questions/partners-of-many.js";
import type { Dialogue } from "../threads/protocol.js";
import { serveThread } from "../threads/serve-thread.js";
import { openModel, readerAt } from "./ask.js";
import type { MatchOptions } from "./match-options.js";
import { withContext } from "./context.js";

/** Lines of the organisations that were asked for. */
export interface Lines {
  readonly text: string;
  readonly rows: number;
}

function lineOf(
  { maillage: { directory } }: Model,
  naming: Naming,
  { index, list, rank, suggestion }: PartnerRow,
): string {
  const { index: other, score, confidence, reasons, labels } = suggestion;
  const [reason] = reasons;
  const name = (at: number) => directory.organisations[at]?.name.value ?? "";
  const id = (at: number) => directory.organisations[at]?.id ?? "";
  return csvLine([
    id(index),
    name(index),
    list,
    rank,
    id(other),
    name(other),
    score.toFixed(6),
    confidence.toFixed(3),
    reason && naming.reason(reason).text,
    labels.join("|") || undefined,
  ]);
}

/** A thread that has read the store and lists the partners of those it is asked for. */
export interface Matching extends Dialogue {
  readonly start: MatchOptions;
  readonly ready: undefined;
  readonly asked: ManyAsked;
  readonly answer: Lines;
  readonly progress: never;
}

await serveThread<Matching>((options) =>
  withContext(options, async (context) => {
    const model = await openModel(context);
    const naming = namingFor(model, readingAs(readerAt(context), options.sensitive === true));
    return {
      ready: undefined,
      answer(asked) {
        const rows = partnersOfMany(model, asked, readerAt(context), () => {});
        return { text: rows.map((row) => lineOf(model, naming, row)).join(""), rows: rows.length };
      },
    };
  }),
);
