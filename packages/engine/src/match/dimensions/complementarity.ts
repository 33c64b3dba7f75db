import { distinctBitsets, jaccardDistance, termsOf } from "../../arrays/bitsets.js";
import type { Directory } from "../../directory/directory.js";
import type { Fact } from "../../model/fact.js";
import { nearestSectors } from "../../vocabulary/sector-tree.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { codeNearness } from "./code-nearness.js";
import type { Dimension, DimensionReason } from "./dimension.js";
import { weakestOrigin } from "./origins.js";
import { latestPairs } from "./pair-cache.js";
import { unknown, whole } from "./values.js";

type Code = "complementarity.offer" | "complementarity.need" | "complementarity.actions" | "complementarity.ages";

const values = (facts: readonly Fact<string>[] | undefined): Set<string> =>
  new Set((facts ?? []).map(({ value }) => value));

/** What `giver` offers, lacks not, and `taker` needs and has not. */
function meetsNeeds({ organisations }: Directory, giver: number, taker: number): string[] {
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
const tellingMeans = ({ organisations }: Directory): Uint8Array =>
  Uint8Array.from(organisations, ({ offers, needs }) => (offers.length + needs.length > 0 ? 1 : 0));

/** Whether a code is of a family in which the same activity with another age or public is a bridge, not a rival. */
const isPractised = ({ sectors }: Vocabulary, code: string): boolean =>
  sectors.get(sectors.get(code)?.family ?? "")?.nature === "practice";

/** 1 for a set of codes in which one is of such a family. */
const practiceSets = ({ sectorSets, vocabulary }: Directory): Uint8Array =>
  Uint8Array.from(sectorSets, (codes) => (codes.some((code) => isPractised(vocabulary, code)) ? 1 : 0));

/**
 * The part that depends on codes, actions and publics only, in parts of `whole`.
 * @param differ share of the actions that only one has @param near nearness of codes, in parts of `whole`
 * @param shared share of the publics that both have @param isPractice both name publics of a practice
 */
function profileValue(differ: number, near: number, shared: number, isPractice: boolean): number {
  const byActions = differ * Math.max(shared, near / whole);
  return Math.round((isPractice && near === whole ? Math.max(byActions, 1 - shared) : byActions) * whole);
}

/** Reasons by what is offered and needed. */
function reasonsByMeans(directory: Directory, a: number, b: number): DimensionReason<Code>[] {
  const means = [
    { code: "complementarity.offer", met: meetsNeeds(directory, b, a) },
    { code: "complementarity.need", met: meetsNeeds(directory, a, b) },
  ] as const;
  return means
    .filter(({ met }) => met.length > 0)
    .map(({ code, met }) => ({ code, values: { means: met }, evidence: met, origin: "declared", force: whole }));
}

/** Another way of acting is a reason from this on, in [0, 1]. */
const leastDifference = 0.15;

/** Reasons by actions and publics. @param shared share of the publics that both have */
function reasonsByProfile(directory: Directory, a: number, b: number, shared: number): DimensionReason<Code>[] {
  const { actions, organisations, publics, sectorSet, sectorSets, tellingPublics, vocabulary } = directory;
  const mine = actions.bitsets[a] as number;
  const theirs = actions.bitsets[b] as number;
  if (mine === 0 || theirs === 0) return [];
  const reasons: DimensionReason<Code>[] = [];
  const nearest = nearestSectors(
    vocabulary,
    sectorSets[sectorSet[a] as number] ?? [],
    sectorSets[sectorSet[b] as number] ?? [],
  );
  const myPublics = tellingPublics[a] as number;
  const theirPublics = tellingPublics[b] as number;
  const cause = Math.max(shared, nearest?.nearness ?? 0);
  const onlyTheirs = termsOf(actions.terms, (theirs & ~mine) >>> 0);
  const force = jaccardDistance(mine, theirs) * cause;
  if (onlyTheirs.length > 0 && force > leastDifference) {
    const facts = [a, b].flatMap((index) => organisations[index]?.actions ?? []);
    reasons.push({
      code: "complementarity.actions",
      values: {
        mine: termsOf(actions.terms, mine),
        theirs: onlyTheirs,
        field: (nearest?.nearness ?? 0) >= 0.6 ? "same" : "near",
        publics: shared >= (nearest?.nearness ?? 0) ? termsOf(publics.terms, (myPublics & theirPublics) >>> 0) : [],
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
  if (
    nearest?.nearness === 1 &&
    isPractised(vocabulary, nearest.a) &&
    myPublics !== 0 &&
    theirPublics !== 0 &&
    shared < 1
  ) {
    reasons.push({
      code: "complementarity.ages",
      values: {
        sector: nearest.a,
        mine: termsOf(publics.terms, myPublics),
        theirs: termsOf(publics.terms, theirPublics),
      },
      evidence: [nearest.a],
      origin: weakestOrigin(organisations[b]?.publics ?? []),
      force: Math.round((1 - shared) * whole),
    });
  }
  return reasons;
}

/**
 * What one has and the other lacks, in [0, 1]: the best of
 * – means: the share of needs that the other's offers meet;
 * – actions: (1 − Jaccard of actions) × the better of shared publics and nearness of codes (one illness, research
 *   and awareness: RNMA-2014, answer 8 to Q3);
 * – publics: one sport for different publics, (1 − shared publics).
 * Doubles get 0: same actions, same publics, same offers and needs.
 */
export const complementarity: Dimension<"complementarity", Code> = {
  id: "complementarity",
  open({ bySlot, directory, publics, sharedPublics, slots }) {
    const { organisations, sectorSet } = directory;
    const actions = distinctBitsets(directory.actions.bitsets);
    const codes = codeNearness(directory);
    const differences = latestPairs(actions.distinct.length, (group, other) =>
      jaccardDistance(actions.distinct[group] as number, actions.distinct[other] as number),
    );
    const told = tellingMeans(directory);
    const isPractice = practiceSets(directory);
    // By slot, for the bounds.
    const actionGroups = Uint16Array.from(slots.who, (b) => actions.of[b] as number);
    const tells = Uint8Array.from(slots.who, (b) => told[b] as number);
    return {
      trust(index) {
        const organisation = organisations[index];
        const tellsMeans = (organisation?.offers.length ?? 0) + (organisation?.needs.length ?? 0) > 0;
        return tellsMeans ? 100 : (directory.actions.trust[index] as number);
      },
      from(a) {
        const near = codes(sectorSet[a] as number);
        const differ = differences(actions.of[a] as number);
        const shared = sharedPublics(publics.of[a] as number);
        const knowsActions = actions.of[a] !== 0;
        const knowsPublics = publics.of[a] !== 0;
        /** By actions and publics, `unknown` where actions are. */
        const byProfile = (theirs: number, set: number, group: number): number => {
          if (!knowsActions || theirs === 0) return unknown;
          const agePractice = knowsPublics && group !== 0 && isPractice[set] === 1;
          return profileValue(differ.at(theirs), near[set] as number, shared.at(group), agePractice);
        };
        return {
          value(b) {
            const means = told[a] === 1 && told[b] === 1 ? Math.round(meansValue(directory, a, b) * whole) : unknown;
            return Math.max(means, byProfile(actions.of[b] as number, sectorSet[b] as number, publics.of[b] as number));
          },
          because: (b) => [
            ...reasonsByMeans(directory, a, b),
            ...reasonsByProfile(directory, a, b, shared.at(publics.of[b] as number)),
          ],
          bound(mean) {
            if (!knowsActions && told[a] === 0) return { most: mean };
            const most = Math.max(whole, mean);
            return {
              most,
              profile(set, group) {
                if (told[a] === 1 || group === undefined) return most;
                const agePractice = knowsPublics && group !== 0 && isPractice[set] === 1;
                return Math.max(mean, profileValue(1, near[set] as number, shared.at(group), agePractice));
              },
              of(slot) {
                if (told[a] === 1 && tells[slot] === 1) return most;
                const value = byProfile(
                  actionGroups[slot] as number,
                  bySlot.codes[slot] as number,
                  bySlot.publics[slot] as number,
                );
                return value === unknown ? mean : value;
              },
            };
          },
        };
      },
    };
  },
};
