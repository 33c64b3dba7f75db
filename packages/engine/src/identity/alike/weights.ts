import type { Comparison } from "./compare.js";
import type { NameLevel } from "./compare-names.js";
import type { PlaceLevel } from "./compare-places.js";

/** ln(m / u) of a level: how much likelier it is of two records of one body than of two bodies. */
type Weights<Level extends string> = Readonly<Record<Level, number>>;

/** By how telling what they share is: below 6, 10, 14 nats, and above. */
type ByTelling = readonly [number, number, number, number];

/**
 * Fellegi & Sunter (1969), fitted without labels by expectation and maximisation on the likest counterpart of each body
 * of a département (`scripts/fit/linkage.js`, docs/method.md). Levels that it had no pair of are set beside their
 * neighbours; so are those of two known communes (a smaller fit on Sarthe: 2.6, −0.1, −0.7).
 */
const names: Readonly<Record<NameLevel, ByTelling>> = {
  same: [0.2, 2.8, 4.3, 5.3],
  spelt: [-2, -2, -0.9, 2.3],
  cut: [-1.5, -1.5, 0.2, 0.6],
  initials: [-2, -0.2, -0.2, -0.2],
  nearly: [-2, -0.9, -0.6, -0.1],
  within: [-4.9, -4.8, -0.4, 0],
  alike: [-4.2, -4.2, -2.4, -2.8],
  half: [-4.9, -4.9, -4.2, -1],
  other: [-6, -6, -6, -6],
};

const places: Weights<PlaceLevel> = {
  commune: 2.2,
  epci: 0.5,
  departement: -1.2,
  "paid-commune": 1.8,
  "paid-epci": 0.5,
  "paid-departement": -1.2,
  "paid-region": -1,
  "both-paid": 0.1,
  unknown: -2,
  other: -5,
};

const kinds: Weights<Comparison["kind"]> = { alike: 0, unlike: -0.8 };
const others: Weights<Comparison["others"]> = { none: 1, few: -1, many: -6 };
const mentions: Weights<Comparison["mention"]> = { there: 0.4, none: 0.3, elsewhere: -4.3 };
const satellites: Weights<Comparison["satellite"]> = { no: 0.1, yes: -2.3 };

/** ln of the odds that the likest counterpart of a body is the same. */
const prior = 0.6;

/** ln of the odds that two bodies are one. */
export const scoreOf = ({ name: { level, telling }, place, kind, ...compared }: Comparison): number =>
  prior +
  names[level][telling] +
  places[place] +
  kinds[kind] +
  others[compared.others] +
  mentions[compared.mention] +
  satellites[compared.satellite];

/** Below this score nobody is asked. */
export const leastUndecided = 0.5;

/** What it takes to be the same, by place: the least score, and the levels of names that will do. */
interface Bar {
  readonly least: number;
  readonly names: readonly NameLevel[];
}

const never: Bar = { least: Infinity, names: [] };
const wider: Bar = { least: 5, names: ["same"] };

/**
 * Of a body in the commune that pays, likeness is enough; where both say where they are, in one commune, but a name that is
 * spelt otherwise or cut; by two funders, or in a wider territory, the same name; of two known communes it is two bodies
 * (clubs of one movement bear one name). Scores were chosen on one part of the labelled pairs.
 */
const bars: Readonly<Record<PlaceLevel, Bar>> = {
  commune: { least: 3, names: ["same", "spelt", "cut"] },
  "paid-commune": { least: 1.5, names: ["same", "spelt", "cut", "nearly", "within"] },
  "both-paid": { least: 2.5, names: ["same"] },
  "paid-epci": wider,
  "paid-departement": wider,
  "paid-region": wider,
  epci: never,
  departement: never,
  unknown: never,
  other: never,
};

/** Whether two are the same, for all that a person need say. Two that no register knows are so by the same name only. */
export function areSame({ name, place, ...compared }: Comparison, score: number): boolean {
  const { least, names: levels } = bars[place];
  return (
    score >= least &&
    levels.includes(name.level) &&
    compared.satellite === "no" &&
    !compared.differ &&
    (compared.isKnown || name.level === "same")
  );
}
