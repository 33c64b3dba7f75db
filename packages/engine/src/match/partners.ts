import type { Directory } from "../directory/directory.js";
import { dimensions } from "./dimensions/dimensions.js";
import { whole, type DimensionOptions, type Reason } from "./dimensions/dimension.js";
import { bridgeFrom, gateFrom, type Gate, type Gates } from "./gates.js";
import { labelsOf, type Label } from "./labels.js";
import { scoreOf, type Contribution, type Scorer } from "./scorer.js";
import type { Candidate } from "../arrays/top.js";

/** One organisation to meet, and why. */
export interface Suggestion {
  /** Index in the directory. */
  readonly index: number;
  /** In [0, 1]: the sum of the contributions. */
  readonly score: number;
  readonly confidence: number;
  readonly contributions: readonly Contribution[];
  /** Strongest first. */
  readonly reasons: readonly Reason[];
  readonly labels: readonly Label[];
}

/** The two lists: near ones, and those one would not have thought of. */
export interface Partners {
  readonly close: readonly Suggestion[];
  readonly bridging: readonly Suggestion[];
}

/** Finds the best k of those that a gate lets through. */
export type Search = (scorer: Scorer, a: number, k: number, gate: Gate) => Candidate[];

/** Reasons for a pair, the most telling first; how telling depends on the weight of the dimension too. */
export function reasonsFor(
  directory: Directory,
  a: number,
  b: number,
  options: DimensionOptions,
  weights: Scorer["intent"]["weights"],
): Reason[] {
  return dimensions
    .flatMap(({ because }) => because(directory, a, b, options))
    .filter(({ force }) => force > 0.05 * whole)
    .sort(
      (x, y) =>
        y.force * weights[y.dimension] - x.force * weights[x.dimension] ||
        (x.code < y.code ? -1 : x.code > y.code ? 1 : 0),
    );
}

function suggestion(scorer: Scorer, a: number, b: number): Suggestion {
  const { directory, intent } = scorer;
  const contributions = scorer.contributions(a, b);
  return {
    index: b,
    score: scoreOf(contributions),
    confidence: scorer.confidence(a, b),
    contributions,
    reasons: reasonsFor(directory, a, b, intent.options, intent.weights),
    labels: labelsOf(directory, a, b),
  };
}

/** Those of each list, best first, and those that come after its end. */
export type Candidates = Readonly<Record<keyof Partners, readonly Candidate[]>>;

/**
 * Finds who may be suggested to one organisation.
 * @param top the length of each list: who is in the first is not in the second
 * @param beyond how many of each are found, `top` at least
 */
export function findCandidates(
  scorer: Scorer,
  a: number,
  { top, beyond = top, gates, search }: { top: number; beyond?: number; gates: Gates; search: Search },
): Candidates {
  const { directory } = scorer;
  const open = gateFrom(directory, a, gates);
  const close = search(scorer, a, beyond, open);
  const taken = new Set(close.slice(0, top).map(({ index }) => index));
  const isBridge = bridgeFrom(directory, a);
  const bridging = search(scorer, a, beyond, (b) => open(b) && !taken.has(b) && isBridge(b));
  return { close, bridging };
}

/** Says why the first `top` of each list are suggested. */
export function explainPartners(scorer: Scorer, a: number, top: number, { close, bridging }: Candidates): Partners {
  const explain = (candidates: readonly Candidate[]) =>
    candidates.slice(0, top).map(({ index }) => suggestion(scorer, a, index));
  return { close: explain(close), bridging: explain(bridging) };
}

/** Ranks the partners of one organisation. `top` is the length of each list. */
export const rankPartners = (scorer: Scorer, a: number, top: number, gates: Gates, search: Search): Partners =>
  explainPartners(scorer, a, top, findCandidates(scorer, a, { top, gates, search }));
