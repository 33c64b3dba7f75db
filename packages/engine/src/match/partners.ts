import type { Candidate } from "../arrays/top.js";
import type { Directory } from "../directory/directory.js";
import type { Reason } from "./dimensions/dimensions.js";
import { bridgeFrom, gateFrom, outsideFrom, type Gates } from "./gates.js";
import { labelsOf, type Label } from "./labels.js";
import { scoreOf, wholeScore, type Contribution, type Query } from "./scorer.js";
import type { Search } from "./search/search.js";

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

/** Near ones, near ones that fall short of the intent's least score, and those one would not have thought of. */
export interface Partners {
  readonly close: readonly Suggestion[];
  /** What follows the close ones: none is better than a weak one among them. */
  readonly unsure: readonly Suggestion[];
  readonly bridging: readonly Suggestion[];
}

function suggestion(query: Query, b: number): Suggestion {
  const contributions = query.contributions(b);
  return {
    index: b,
    score: scoreOf(contributions),
    confidence: query.confidence(b),
    contributions,
    reasons: query.reasons(b),
    labels: labelsOf(query.scorer.matching.directory, query.a, b),
  };
}

/** Those of each list, best first, and those that come after its end. */
export type Candidates = Readonly<Record<"close" | "bridging", readonly Candidate[]>>;

/** The best `count` of a search, of those that may be one organisation the best alone. @param shown those that stand elsewhere */
function oneOfEach(
  { perhapsOne }: Directory,
  count: number,
  find: (count: number) => readonly Candidate[],
  shown: readonly number[] = [],
): readonly Candidate[] {
  for (let asked = count; ; asked *= 2) {
    const found = find(asked);
    const met = new Set(shown);
    const kept = found.filter(({ index }) => {
      if (perhapsOne.get(index)?.some((each) => met.has(each))) return false;
      met.add(index);
      return true;
    });
    if (kept.length >= count || found.length < asked) return kept.slice(0, count);
  }
}

/**
 * Finds who may be suggested to one organisation.
 * @param top the length of each list: who is in the first is not in the second
 * @param beyond how many of each are found, `top` at least
 */
export function findCandidates(
  query: Query,
  { top, beyond = top, gates, search }: { top: number; beyond?: number; gates: Gates; search: Search },
): Candidates {
  const { matching } = query.scorer;
  const { directory } = matching;
  const mayBe = gateFrom(directory, query.a, gates);
  const isOutside = outsideFrom(directory, query.a);
  const open = (b: number) => mayBe(b) && isOutside(b);
  const close = oneOfEach(directory, beyond, (count) => search(query, count, open));
  const least = query.scorer.intent.least * wholeScore;
  const sure = close.slice(0, top).filter(({ score }) => score >= least);
  const taken = new Set(sure.map(({ index }) => index));
  const isBridge = bridgeFrom(matching, query.a);
  const crosses = (b: number) => open(b) && !taken.has(b) && isBridge(b);
  const bridging = oneOfEach(directory, beyond, (count) => search(query, count, crosses), [...taken]);
  return { close, bridging };
}

/** Bridges that are shown at most: few are worth it, and none is better than a weak one. */
const mostBridges = 3;

/** Says why the first `top` are suggested, sure or not, and the first few bridges. */
export function explainPartners(query: Query, top: number, { close, bridging }: Candidates): Partners {
  const explain = (candidates: readonly Candidate[], most: number) =>
    candidates.slice(0, most).map(({ index }) => suggestion(query, index));
  const { least } = query.scorer.intent;
  const bridges = bridging.slice(0, Math.min(top, mostBridges));
  const isBridge = new Set(bridges.map(({ index }) => index));
  const near = explain(
    close.filter(({ index }) => !isBridge.has(index)),
    top,
  );
  return {
    close: near.filter(({ score }) => score >= least),
    unsure: near.filter(({ score }) => score < least),
    bridging: explain(bridges, bridges.length),
  };
}

/** Ranks the partners of one organisation. `top` is the length of each list, close and unsure ones being one. */
export const rankPartners = (query: Query, top: number, gates: Gates, search: Search): Partners =>
  explainPartners(query, top, findCandidates(query, { top, beyond: top + mostBridges, gates, search }));
