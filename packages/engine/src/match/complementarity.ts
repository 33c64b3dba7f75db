import type { Directory } from "../directory.js";
import type { Fact } from "../facts.js";
import { nearestSectors } from "../vocabulary/sector-tree.js";
import { unknown, whole, type Dimension, type Reason } from "./dimension.js";
import { weakestOrigin } from "./origins.js";
import { rowsOf } from "./rows.js";
import { rarityOnce, tellingPublics, termsOf, weightedJaccard } from "./public.js";

const bitCount = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
};

/** Share of the actions that only one of the two does: 1 − Jaccard. */
export const actionDifference = (a: number, b: number): number => 1 - bitCount((a & b) >>> 0) / bitCount((a | b) >>> 0);

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

/** Share of the needs of either that the other meets, the better of the two directions; `undefined` if none is told. */
function meansValue(directory: Directory, a: number, b: number): number | undefined {
  const share = (giver: number, taker: number) => {
    const needs = directory.organisations[taker]?.needs.length ?? 0;
    return needs === 0 ? 0 : meetsNeeds(directory, giver, taker).length / needs;
  };
  const told = [a, b].every((place) => {
    const organisation = directory.organisations[place];
    return (organisation?.offers.length ?? 0) + (organisation?.needs.length ?? 0) > 0;
  });
  return told ? Math.max(share(a, b), share(b, a)) : undefined;
}

/** Families in which the same activity with another age or public is a bridge, not a rival: sport and outdoors. */
const practised = new Set(["011000"]);

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
    const { actions, organisations, sectorSet, sectorSets, vocabulary } = directory;
    const weights = rarityOnce(directory);
    const told = organisations.map(({ offers, needs }) => offers.length + needs.length > 0);
    const isPractice = sectorSets.map((codes) =>
      codes.some((code) => practised.has(vocabulary.sectors.get(code)?.family ?? "")),
    );
    return (a) => {
      const near = rowsOf(directory).codes(sectorSet[a] as number);
      const mine = actions.masks[a] as number;
      const myPublics = tellingPublics(directory, a);
      const profiles = new Map<number, Map<number, number>>();
      /** The part that depends only on codes, actions and publics: few distinct ones, so each is worked out once. */
      const profileValue = (set: number, theirs: number, publics: number): number => {
        const differ = actionDifference(mine, theirs);
        const shared = weightedJaccard(myPublics, publics, weights);
        const nearness = Math.max(0, near[set] as number) / whole;
        const byActions = differ * Math.max(shared, nearness);
        const samePractice = nearness === 1 && isPractice[set] === true && publics !== 0 && myPublics !== 0;
        return Math.round(Math.max(byActions, samePractice ? 1 - shared : 0) * whole);
      };
      return (b) => {
        const means = told[a] && told[b] ? meansValue(directory, a, b) : undefined;
        const theirs = actions.masks[b] as number;
        if (mine === 0 || theirs === 0) return means === undefined ? unknown : Math.round(means * whole);
        const set = sectorSet[b] as number;
        const publics = tellingPublics(directory, b);
        const key = set * 262144 + theirs;
        let byPublics = profiles.get(key);
        if (!byPublics) profiles.set(key, (byPublics = new Map()));
        let value = byPublics.get(publics);
        if (value === undefined) byPublics.set(publics, (value = profileValue(set, theirs, publics)));
        return means === undefined ? value : Math.max(value, Math.round(means * whole));
      };
    };
  },
  trust({ actions, organisations }, place) {
    const organisation = organisations[place];
    const told = (organisation?.offers.length ?? 0) + (organisation?.needs.length ?? 0) > 0;
    return told ? 100 : (actions.trust[place] as number);
  },
  because(directory, a, b) {
    const { actions, organisations, sectorSet, sectorSets, vocabulary } = directory;
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
    const shared = weightedJaccard(myPublics, theirPublics, rarityOnce(directory));
    const cause = Math.max(shared, nearest?.nearness ?? 0);
    const onlyTheirs = termsOf(actions, (theirs & ~mine) >>> 0);
    const force = actionDifference(mine, theirs) * cause;
    if (onlyTheirs.length > 0 && force > 0.15) {
      const facts = [a, b].flatMap((place) => organisations[place]?.actions ?? []);
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
