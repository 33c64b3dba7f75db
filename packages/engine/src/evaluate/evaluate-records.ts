import { compareText } from "../arrays/order.js";
import { createDirectory } from "../directory/directory.js";
import { inferenceFrom } from "../directory/inference.js";
import type { Records } from "../identity/resolve.js";
import type { Tables } from "../tables/tables.js";
import { createStemmer } from "../text/stem.js";
import { evaluate, type MethodReport } from "./evaluate.js";

/** With fewer there is nothing to hold out. */
export const fewestTies = 10;

/** What an evaluation rests on, and what it gives. */
export interface Evaluation {
  readonly organisations: number;
  readonly ties: number;
  /** None when there are fewer than `fewestTies`. */
  readonly methods: readonly MethodReport[];
}

/**
 * Our ranking beside the baselines, on known ties between organisations that are described. Ids are taken as they stand.
 * @param progress told after each split
 */
export function evaluateRecords(
  records: Records,
  { gazetteer, vocabulary, lexicon, stopWords, wordVectors }: Tables,
  splits: { readonly count: number; readonly seed: number },
  progress: (done: number) => void,
): Evaluation {
  const organisations = [...new Map(records.organisations.map((each) => [each.id, each])).values()].sort((a, b) =>
    compareText(a.id, b.id),
  );
  const known = new Set(organisations.map(({ id }) => id));
  const ties = records.ties.filter(({ source, target }) => known.has(source) && known.has(target) && source !== target);
  const size = { organisations: organisations.length, ties: ties.length };
  if (ties.length < fewestTies) return { ...size, methods: [] };
  const shared = {
    organisations,
    gazetteer,
    vocabulary,
    infer: inferenceFrom(lexicon),
    stemmer: createStemmer(stopWords),
    wordVectors,
  };
  const methods = evaluate(ties, (kept) => createDirectory({ ...shared, ties: kept }), splits, progress);
  return { ...size, methods };
}
