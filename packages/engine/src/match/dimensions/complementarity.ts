import type { Directory } from "../../directory/directory.js";
import type { Fact } from "../../model/fact.js";
import { nearestSectors } from "../../vocabulary/sector-tree.js";
import { unknown, whole, type Dimension, type Reason } from "./dimension.js";
import { actionDifference, tellingPublics, termsOf } from "./bitsets.js";
import { weakestOrigin } from "./origins.js";
import { rowsOf } from "./pair-cache.js";

const values = (facts: readonly Fact<string>[] | undefined): Set<string> =>
  new Set((facts ?? []).map(({ value }) => value));

/** What `giver` offers, lacks not, and `taker` needs and has not. */
export function meetsNeeds({ organisations }: Directory, giver: number, taker: number): string[] {
  const has = values(organisations[taker]?.offers);
  const lacks = values(organisations[giver]?.needs);
  const needs = values(organisations[taker]?.needs);
  return [...values(organisations[giver]?.offers)]
    .filter((means) => needs.has(means) && !has.has(means) && !lacks.has(means))
    .sort();
}

/** Share of the needs of either that the other meets, the better of the two directions. */
function meansValue(directory: Directory, a: number, b: number): number {
  const share = (giver: number, taker: number) => {
    const needs = directory.organisations[taker]?.needs.length ?? 0;
    return needs === 0 ? 0 : meetsNeeds(directory, giver, taker).length / needs;
  };
  return Math.max(share(a, b), share(b, a));
}

/** 1 for an organisation that told an offer or a need. */
export const tellingMeans = ({ organisations }: Directory): Uint8Array =>
  Uint8Array.from(organisations, ({ offers, needs }) => (offers.length + needs.length > 0 ? 1 : 0));

/** Families in which the same activity with another age or public is a bridge, not a rival: sport and outdoors. */
const practised = new Set(["011000"]);

/** 1 for a set of codes in which one is of such a family. */
export const practiceSets = ({ sectorSets, vocabulary }: Directory): Uint8Array =>
  Uint8Array.from(sectorSets, (codes) =>
    codes.some((code) => practised.has(vocabulary.sectors.get(code)?.family ?? "")) ? 1 : 0,
  );

/**
 * The part that depends on codes, actions and publics only, in parts of `whole`.
 * @param differ share of the actions that only one has @param near nearness of codes, in parts of `whole`
 * @param shared share of the publics that both have @param isPractice both name publics of a practice
 */
export function profileValue(differ: number, near: number, shared: number, isPractice: boolean): number {
  const byActions = differ * Math.max(shared, near / whole);
  return Math.round((isPractice && near === whole ? Math.max(byActions, 1 - shared) : byActions) * whole);
}

/**
 * What one has and the other lacks, in [0, 1]: the best of
 * – means: the share of needs that the other's offers meet;
 * – actions: (1 − Jaccard of actions) × the better of shared publics and nearness of codes (one illness, research
 *   and awareness: RNMA-2014, answer 8 to Q3);
 * – publics: one sport for different publics, (1 − shared publics).
 * Doubles get 0: same actions, same publics, same offers and needs.
 */
export const complementarity: Dimension = {
  id: "complementarity",
  open(directory) {
    const { sectorSet } = directory;
    const { actions, codes, differentActions, publics, sharedPublics } = rowsOf(directory);
    const told = tellingMeans(directory);
    const isPractice = practiceSets(directory);
    return (a) => {
      const near = codes(sectorSet[a] as number);
      const differ = differentActions(actions.of[a] as number);
      const shared = sharedPublics(publics.of[a] as number);
      const knowsActions = actions.of[a] !== 0;
      const knowsPublics = publics.of[a] !== 0;
      return (b) => {
        const means = told[a] === 1 && told[b] === 1 ? Math.round(meansValue(directory, a, b) * whole) : unknown;
        const theirs = actions.of[b] as number;
        if (!knowsActions || theirs === 0) return means;
        const set = sectorSet[b] as number;
        const group = publics.of[b] as number;
        const agePractice = knowsPublics && group !== 0 && isPractice[set] === 1;
        return Math.max(means, profileValue(differ.at(theirs), near[set] as number, shared.at(group), agePractice));
      };
    };
  },
  trust({ actions, organisations }, index) {
    const organisation = organisations[index];
    const told = (organisation?.offers.length ?? 0) + (organisation?.needs.length ?? 0) > 0;
    return told ? 100 : (actions.trust[index] as number);
  },
  because(directory, a, b) {
    const { actions, organisations, sectorSet, sectorSets, vocabulary } = directory;
    const rows = rowsOf(directory);
    const reasons: Reason[] = [];
    const means = [
      { code: "complementarity.offer", met: meetsNeeds(directory, b, a) },
      { code: "complementarity.need", met: meetsNeeds(directory, a, b) },
    ] as const;
    for (const { code, met } of means) {
      if (met.length > 0) {
        reasons.push({
          dimension: "complementarity",
          code,
          values: { means: met },
          evidence: met,
          origin: "declared",
          force: whole,
        });
      }
    }
    const mine = actions.masks[a] as number;
    const theirs = actions.masks[b] as number;
    if (mine === 0 || theirs === 0) return reasons;
    const nearest = nearestSectors(
      vocabulary,
      sectorSets[sectorSet[a] as number] ?? [],
      sectorSets[sectorSet[b] as number] ?? [],
    );
    const myPublics = tellingPublics(directory, a);
    const theirPublics = tellingPublics(directory, b);
    const shared = rows.sharedPublics(rows.publics.of[a] as number).at(rows.publics.of[b] as number);
    const cause = Math.max(shared, nearest?.nearness ?? 0);
    const onlyTheirs = termsOf(actions, (theirs & ~mine) >>> 0);
    const force = actionDifference(mine, theirs) * cause;
    if (onlyTheirs.length > 0 && force > 0.15) {
      const facts = [a, b].flatMap((index) => organisations[index]?.actions ?? []);
      reasons.push({
        dimension: "complementarity",
        code: "complementarity.actions",
        values: {
          mine: termsOf(actions, mine),
          theirs: onlyTheirs,
          field: (nearest?.nearness ?? 0) >= 0.6 ? "same" : "near",
          publics:
            shared >= (nearest?.nearness ?? 0) ? termsOf(directory.publics, (myPublics & theirPublics) >>> 0) : [],
        },
        evidence: [
          ...new Set(
            (organisations[b]?.actions ?? [])
              .filter(({ value }) => onlyTheirs.includes(value))
              .flatMap(({ evidence }) => evidence ?? []),
          ),
        ],
        origin: weakestOrigin(facts),
        force: Math.round(force * whole),
      });
    }
    const family = vocabulary.sectors.get(nearest?.a ?? "")?.family ?? "";
    if (nearest?.nearness === 1 && practised.has(family) && myPublics !== 0 && theirPublics !== 0 && shared < 1) {
      reasons.push({
        dimension: "complementarity",
        code: "complementarity.ages",
        values: {
          sector: nearest.a,
          mine: termsOf(directory.publics, myPublics),
          theirs: termsOf(directory.publics, theirPublics),
        },
        evidence: [nearest.a],
        origin: weakestOrigin(organisations[b]?.publics ?? []),
        force: Math.round((1 - shared) * whole),
      });
    }
    return reasons;
  },
};
