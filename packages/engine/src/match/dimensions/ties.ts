import type { Directory } from "../../directory/directory.js";
import { neighboursOf, type Adjacency } from "../../directory/tie-graph.js";
import { nearestTexts, type NearText } from "../../text/nearest.js";
import type { Dimension, DimensionReason } from "./dimension.js";
import { unknown, whole } from "./values.js";

/** How many of the nearest purposes speak for an organisation's own ties. */
const lookAlikes = 30;

/** Weight of each way of being led to somebody by known ties; chosen on the shared ground truth, see docs/method.md. */
const ways = { path: 1, common: 0.3, alike: 0.5 } as const;

const degreeOf = ({ starts }: Adjacency, index: number): number =>
  (starts[index + 1] as number) - (starts[index] as number);

/** Sums by index. */
type Strengths = ReadonlyMap<number, number>;

/**
 * How strongly known ties lead from one organisation to others, for those to whom they lead at all (all others: 0):
 * – paths of length three a–u–v–b, each 1 / √(k_u k_v) (Kovács et al. 2019): partners of its partners' partners;
 * – common neighbours, each 1 / ln(1 + degree) (Adamic & Adar 2003, +1 so that a degree of 1 counts);
 * – resemblance: those whose purposes are near a's work with b, or b's purpose is near those a works with; each
 *   the cosine (neighbourhood methods of collaborative filtering: Resnick et al. 1994). It finds the farmer for a
 *   consumer group that knows nobody yet.
 */
function tieStrengths(directory: Directory): (a: number) => Strengths {
  const { partners } = directory.graph;
  const { text } = directory;
  const isTied = (index: number) => degreeOf(partners, index) > 0;
  if (partners.neighbours.length === 0) return () => new Map();
  const nearestTied = nearestTexts(text, isTied);
  const nearest = nearestTexts(text, () => true);
  const nearPartner = new Map<number, readonly NearText[]>();
  return (a) => {
    const sums = new Map<number, number>();
    const add = (index: number, value: number) => {
      if (index !== a) sums.set(index, (sums.get(index) ?? 0) + value);
    };
    for (const u of neighboursOf(partners, a)) {
      const degree = degreeOf(partners, u);
      const common = ways.common / Math.log(1 + degree);
      for (const v of neighboursOf(partners, u)) {
        if (v === a) continue;
        add(v, common);
        const path = ways.path / Math.sqrt(degree * degreeOf(partners, v));
        for (const b of neighboursOf(partners, v)) if (b !== u) add(b, path);
      }
      let near = nearPartner.get(u);
      if (!near) nearPartner.set(u, (near = nearest(u, lookAlikes)));
      for (const { index, cosine } of near) add(index, ways.alike * cosine);
    }
    for (const { index, cosine } of nearestTied(a, lookAlikes)) {
      for (const b of neighboursOf(partners, index)) add(b, ways.alike * cosine);
    }
    return sums;
  };
}

/** A sum of strengths as a value: x / (1 + x) keeps the order and stays below 1. */
const strengthValue = (sum: number): number => Math.floor((sum / (1 + sum)) * whole);

type Code = "ties.network" | "ties.partner" | "ties.path";

/** Sums of strength that are less are no reason. */
const leastStrength = 0.1;

/** @param sum how strongly ties lead from `a` to `b` */
function reasonsOf({ graph }: Directory, a: number, b: number, sum: number): DimensionReason<Code>[] {
  const common = (adjacency: Adjacency) => {
    const theirs = new Set(neighboursOf(adjacency, b));
    return [...neighboursOf(adjacency, a)].filter((index) => theirs.has(index));
  };
  const networks = common(graph.networks);
  const partners = common(graph.partners).filter((index) => !networks.includes(index));
  const reason = (code: Code, indices: readonly number[]) => ({
    code,
    values: {},
    evidence: [],
    organisations: indices,
    origin: "declared" as const,
    force: strengthValue(sum),
  });
  return [
    ...(networks.length > 0 ? [reason("ties.network", networks)] : []),
    ...(partners.length > 0 ? [reason("ties.partner", partners)] : []),
    ...(networks.length + partners.length === 0 && sum > leastStrength
      ? [{ ...reason("ties.path", []), origin: "inferred" as const }]
      : []),
  ];
}

/**
 * What known ties say: common networks and partners, partners of partners, partners of those who are alike. Where
 * they lead, it is known; where they do not, it is 0 if both have ties, and unknown else.
 */
export const ties: Dimension<"ties", Code> = {
  id: "ties",
  open({ directory, slots }) {
    const { partners } = directory.graph;
    const strengths = tieStrengths(directory);
    return {
      trust: (index) => (degreeOf(partners, index) === 0 ? 60 : 100),
      from(a) {
        const sums = strengths(a);
        const isTied = degreeOf(partners, a) > 0;
        return {
          value(b) {
            const sum = sums.get(b);
            if (sum !== undefined) return strengthValue(sum);
            return isTied && degreeOf(partners, b) > 0 ? 0 : unknown;
          },
          because: (b) => reasonsOf(directory, a, b, sums.get(b) ?? 0),
          // Few are led to. All others are worth the mean at most.
          bound: (mean) => ({ most: mean, apart: Array.from(sums.keys(), (b) => slots.slotOf[b] as number) }),
        };
      },
    };
  },
};
