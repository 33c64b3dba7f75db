import { wholeScore, type Scorer } from "../match/scorer.js";
import type { Criterion } from "./criteria.js";

/** Several who may answer a call together. */
export interface CallGroup {
  /** Indices, in the order in which they were chosen. */
  readonly members: readonly number[];
  /** Of each criterion, the members that bring it, surest first. */
  readonly by: readonly (readonly number[])[];
  /** Criteria that nobody of them brings. */
  readonly unmet: number;
  /** Mean affinity of the pairs, in [0, 1]. */
  readonly affinity: number;
  /** In [0, 2]: mean relevance to the call, and affinity. */
  readonly worth: number;
}

export type Affinity = (a: number, b: number) => number;

/** Affinity of two, the mean of both directions, in [0, 1]. */
export function openAffinity(scorer: Scorer): Affinity {
  const queries = new Map<number, (b: number) => number>();
  const from = (a: number) => {
    const query = queries.get(a) ?? scorer.from(a).score;
    queries.set(a, query);
    return query;
  };
  return (a, b) => (from(a)(b) + from(b)(a)) / (2 * wholeScore);
}

/** Mean affinity of one to those already in. */
export const meanAffinity = (affinity: Affinity, members: readonly number[], index: number): number =>
  members.reduce((sum, member) => sum + affinity(member, index), 0) / members.length;

/** What a group is, once it is chosen. */
export function groupOf(
  members: readonly number[],
  criteria: readonly Criterion[],
  bringing: (index: number) => Uint8Array,
  relevant: (index: number) => number,
  affinity: Affinity,
): CallGroup {
  const trusted = (index: number, at: number) => bringing(index)[at] as number;
  const by = criteria.map((_, at) =>
    members.filter((index) => trusted(index, at) > 0).sort((a, b) => trusted(b, at) - trusted(a, at) || a - b),
  );
  const pairs = members.flatMap((a, at) => members.slice(at + 1).map((b) => affinity(a, b)));
  const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
  const together = mean(pairs);
  return {
    members,
    by,
    unmet: by.filter((those) => those.length === 0).length,
    affinity: together,
    worth: mean(members.map(relevant)) + together,
  };
}

/** Those who leave least unmet first, then the worthiest, then by id. */
export const byWorth = (a: CallGroup, b: CallGroup): number =>
  a.unmet - b.unmet || b.worth - a.worth || (a.members[0] as number) - (b.members[0] as number);

/** Whether some are another group: at most half of them are in that one. */
export const isApart = (members: readonly number[], other: CallGroup): boolean =>
  2 * members.filter((index) => other.members.includes(index)).length <= members.length;
