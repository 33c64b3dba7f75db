import { membersOfSets } from "../../arrays/disjoint-sets.js";
import { compareText } from "../../arrays/order.js";
import type { Organisation } from "../../model/organisation.js";
import { stem } from "../../text/stem.js";
import { isRegistered } from "../keys.js";
import type { Linker } from "../linker.js";
import type { Undecided } from "../undecided.js";
import type { PaidFrom } from "./payments.js";
import { bodiesOf, type Body } from "./bodies.js";
import { mayBeOne, pairsInBlocks } from "./blocks.js";
import { createComparer, type Comparer } from "./compare.js";
import type { LinkageKnowledge } from "./knowledge.js";
import { areSame, leastUndecided, scoreOf } from "./weights.js";

/** Two bodies, the first by id first, how likely they are one (ln of the odds), and the words that they share. */
interface Candidate {
  readonly a: Body;
  readonly b: Body;
  readonly score: number;
  readonly isSame: boolean;
  readonly words: readonly string[];
}

/** Two candidates whose scores differ by less are as good as one another, in ln of the odds. */
const margin = 1.5;

/** Rivals of one body that are put to a person beside the likeliest. */
const mostAsked = 3;

/** The pairs of all candidates that may be the same, the likeliest first, equal ones by id. */
export function candidatesOf(
  bodies: readonly Body[],
  comparer: Comparer,
  pairs: Iterable<readonly [number, number]> = pairsInBlocks(bodies, comparer.departementsOf, comparer.rarity),
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [one, other] of pairs) {
    const [a, b] = [bodies[one] as Body, bodies[other] as Body].sort((x, y) => compareText(x.id, y.id)) as [Body, Body];
    const compared = comparer.compare(a, b);
    if (!compared || compared.words.length === 0) continue;
    const score = scoreOf(compared);
    if (score >= leastUndecided)
      candidates.push({ a, b, score, isSame: areSame(compared, score), words: compared.words });
  }
  return candidates.sort((x, y) => y.score - x.score || compareText(x.a.id, y.a.id) || compareText(x.b.id, y.b.id));
}

/** Candidates of each body, by one of its records, in their order. */
function byBody(candidates: readonly Candidate[]): ReadonlyMap<number, readonly Candidate[]> {
  const found = new Map<number, Candidate[]>();
  for (const candidate of candidates)
    for (const { index } of [candidate.a, candidate.b]) found.set(index, [...(found.get(index) ?? []), candidate]);
  return found;
}

const otherOf = ({ a, b }: Candidate, index: number): Body => (a.index === index ? b : a);

/** A word of their names as a person reads it, for a stem. */
const writtenIn = (bodies: readonly Body[], stemmed: string): string =>
  bodies.flatMap(({ names }) => names.flatMap(({ all }) => all)).find((word) => stem(word) === stemmed) ?? stemmed;

/** What a set of bodies that were joined is known by. */
const together = (a: Body, b: Body): Body => ({
  ...a,
  isRegistered: a.isRegistered || b.isRegistered,
  sirens: new Set([...a.sirens, ...b.sirens]),
  rnas: new Set([...a.rnas, ...b.rnas]),
});

/**
 * Joins bodies that are alike enough, likeliest first: no two of the register, none whose numbers contradict, and none
 * that has a rival about as likely which cannot be the same as the other. @returns those that a person must tell
 */
export function joinAlike(
  organisations: readonly Organisation[],
  paidFrom: PaidFrom,
  linker: Linker,
  knowledge: LinkageKnowledge,
): Undecided[] {
  // Two that a register knows are not asked about.
  if (organisations.every((record) => record.supplement || isRegistered(record))) return [];
  const sets = membersOfSets(linker.sets, organisations.keys());
  const bodies = bodiesOf(sets, organisations, paidFrom, knowledge.gazetteer);
  const candidates = candidatesOf(bodies, createComparer(bodies, knowledge));
  const of = byBody(candidates);
  const hasRival = (candidate: Candidate): boolean =>
    [candidate.a, candidate.b].some(({ index }) =>
      (of.get(index) ?? []).some(
        (each) =>
          each !== candidate &&
          each.score > candidate.score - margin &&
          !mayBeOne(otherOf(each, index), otherOf(candidate, index)),
      ),
    );
  const joined = new Map<number, Body>();
  const standing = (body: Body): Body => joined.get(linker.sets.root(body.index)) ?? body;
  for (const candidate of candidates) {
    const [a, b] = [standing(candidate.a), standing(candidate.b)];
    const isOne = linker.sets.root(a.index) === linker.sets.root(b.index);
    if (!candidate.isSame || isOne || !mayBeOne(a, b) || hasRival(candidate)) continue;
    if (linker.join(a.index, b.index)) joined.set(linker.sets.root(a.index), together(a, b));
  }
  const asked = new Map<number, { readonly best: number; readonly count: number }>();
  return candidates.flatMap(({ a, b, score, words }) => {
    if (linker.sets.root(a.index) === linker.sets.root(b.index) || linker.areToldApart(a.index, b.index)) return [];
    if (linker.areApart(a.index, b.index) || !mayBeOne(standing(a), standing(b))) return [];
    // Only of those that no register knows it is asked who they are.
    const free = [a, b].flatMap((body) => (standing(body).isRegistered ? [] : [linker.sets.root(body.index)]));
    const before = free.map((root) => asked.get(root) ?? { best: score, count: 0 });
    if (before.some(({ best, count }) => count >= mostAsked || score < best - margin)) return [];
    free.forEach((root, at) =>
      asked.set(root, { best: before[at]?.best ?? score, count: (before[at]?.count ?? 0) + 1 }),
    );
    return [{ a: a.index, b: b.index, words: words.map((each) => writtenIn([a, b], each)) }];
  });
}
