import type { Random } from "../arrays/random.js";
import type { Query } from "./queries.js";

/** Scores of every organisation for one query, by index; the higher the nearer. */
export type Scores = ArrayLike<number>;

/** How well a ranking finds the wanted partners. */
export interface Measured {
  /** Share of queries with a wanted partner in the first ten. */
  readonly hit10: number;
  /** Mean of 1 / rank of the first wanted partner. */
  readonly mrr: number;
  /** Mean share of wanted partners in the first ten, of ten at most. */
  readonly recall10: number;
}

const depth = 10;

/**
 * Ranks (from 1) of the wanted ones among the candidates: all but the asking one and its known partners. Equal
 * scores are ordered at random, with the source of chance handed in.
 */
export function ranksOfWanted(scores: Scores, { index, wanted, already }: Query, random: Random): number[] {
  const isWanted = new Set(wanted);
  const targets = wanted.map((target) => ({ score: scores[target] as number, draw: random(), better: 0, equal: 0 }));
  for (let candidate = 0; candidate < scores.length; candidate++) {
    if (candidate === index || already.has(candidate) || isWanted.has(candidate)) continue;
    const score = scores[candidate] as number;
    for (const target of targets) {
      if (score > target.score) target.better++;
      else if (score === target.score) target.equal++;
    }
  }
  // Of `equal` others in random order, how many stand before: uniform on 0..equal.
  return targets
    .map(({ score, draw, better, equal }, at) => {
      const amongWanted = targets.filter(
        (other, order) =>
          other.score > score || (other.score === score && (other.draw > draw || (other.draw === draw && order < at))),
      ).length;
      return 1 + better + amongWanted + Math.floor((1 - draw) * (equal + 1));
    })
    .sort((a, b) => a - b);
}

/** The three measures over all queries. @throws RangeError without a query */
export function measure(queries: readonly Query[], scoresOf: (index: number) => Scores, random: Random): Measured {
  if (queries.length === 0) throw new RangeError("measure: no query; is every held-out partner already known?");
  let hits = 0;
  let reciprocal = 0;
  let recall = 0;
  for (const query of queries) {
    const ranks = ranksOfWanted(scoresOf(query.index), query, random);
    const found = ranks.filter((rank) => rank <= depth).length;
    hits += found > 0 ? 1 : 0;
    reciprocal += 1 / (ranks[0] as number);
    recall += found / Math.min(depth, query.wanted.length);
  }
  return { hit10: hits / queries.length, mrr: reciprocal / queries.length, recall10: recall / queries.length };
}

/** Mean, and standard deviation of a sample (n − 1). */
export function spread(values: readonly number[]): { readonly mean: number; readonly sd: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1)) };
}
