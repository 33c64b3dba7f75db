import type { Directory } from "../directory/directory.js";
import { neighboursOf } from "../directory/tie-graph.js";
import { firstSharedLevel, type Location } from "../territory/locations.js";
import type { Level } from "../territory/reach.js";
import { activityOverlap } from "./activity.js";
import { fundingLevels, levelOf, type Overlap } from "./levels.js";

/** How much each organisation depends on each of its known funders: shares that sum to 1, by beneficiary. */
export type Dependences = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Shares of the known amounts, all years together; a funding without amount counts as the smallest known one. */
export function dependences({ ties, indexOf }: Directory): Dependences {
  const sums = new Map<number, Map<number, number>>();
  for (const { kind, source, target, amount } of ties) {
    if (kind !== "funding") continue;
    const beneficiary = indexOf.get(target) as number;
    const funder = indexOf.get(source) as number;
    const funders = sums.get(beneficiary) ?? new Map<number, number>();
    funders.set(funder, (funders.get(funder) ?? 0) + (amount ?? 1));
    sums.set(beneficiary, funders);
  }
  for (const funders of sums.values()) {
    const total = [...funders.values()].reduce((sum, amount) => sum + amount, 0);
    for (const [funder, amount] of funders) funders.set(funder, amount / total);
  }
  return sums;
}

/** Public funders that two organisations may both ask, by the nearest level they share: commune, EPCI, département, région. */
const sharedFunders: Readonly<Record<Level, number>> = { commune: 4, epci: 3, departement: 2, region: 1, france: 0 };
const eligibleFunders = 4;

/** An estimate never speaks as loud as an observation. */
const highestEstimate = 0.49;

/**
 * Overlap of A's funding by B. Observed where both have known grants: Σ p_a p_b / Σ p_a² over funders, p the share of
 * its known grants that each gets from a funder, at most 1. Else estimated from the public funders that both may ask
 * and from what they do, and said so. Without a place the engine abstains.
 */
export function fundingOverlap(directory: Directory, known: Dependences, a: number, b: number): Overlap {
  const mine = known.get(a);
  const theirs = known.get(b);
  const funders = { mine: mine?.size ?? 0, theirs: theirs?.size ?? 0 };
  if (mine && theirs) {
    let shared = 0;
    let own = 0;
    const common: number[] = [];
    for (const [funder, share] of mine) {
      own += share * share;
      const their = theirs.get(funder);
      if (their !== undefined) {
        shared += share * their;
        common.push(funder);
      }
    }
    const value = Math.min(1, shared / own);
    return {
      value,
      level: levelOf(value, fundingLevels),
      evidence: [
        {
          code: "funders",
          value,
          names: [],
          organisations: common.sort((x, y) => x - y),
        },
      ],
      coverage: { code: "funding.observed", figures: { ...funders, common: common.length } },
    };
  }
  const { locations } = directory;
  const level = firstSharedLevel(
    locations.distinct[locations.of[a] as number] as Location,
    locations.distinct[locations.of[b] as number] as Location,
  );
  const activity = activityOverlap(directory, a, b);
  if (level === undefined || !activity) {
    return { value: undefined, level: "unknown", evidence: [], coverage: { code: "funding.blind", figures: funders } };
  }
  const eligible = sharedFunders[level] / eligibleFunders;
  const value = Math.min(highestEstimate, eligible * activity.value);
  return {
    value,
    level: levelOf(value, fundingLevels),
    evidence: [{ code: "eligible-funders", value: eligible, names: [] }],
    coverage: { code: "funding.estimated", figures: { ...funders, eligible: sharedFunders[level] } },
  };
}

/** Organisations that share a known funder with this one. */
export function coFunded({ graph }: Directory, a: number): Set<number> {
  const others = new Set<number>();
  for (const funder of neighboursOf(graph.funders, a)) {
    for (const index of neighboursOf(graph.beneficiaries, funder)) if (index !== a) others.add(index);
  }
  return others;
}
