import { expect, test } from "vitest";
import type { Bound, Dimension } from "@maillage/engine/match/dimensions/dimension.js";
import { dimensions } from "@maillage/engine/match/dimensions/dimensions.js";
import type { Prepared } from "@maillage/engine/match/dimensions/prepared.js";
import { orMean, unknown, whole } from "@maillage/engine/match/dimensions/values.js";
import { generateDirectory } from "../bench/generate.js";
import { compareSearches, intentOf } from "./compare-searches.js";

/** Five values only, so that many are equal; not known of every seventh; not the same from both ends. */
const tide = (a: number, b: number): number =>
  (a + b) % 7 === 0 ? unknown : (((a * 31 + b * 17) % 5) * whole) / 4 - ((a * 31 + b * 17) % 5 === 4 ? 3 : 0);

/** What a variant of the dimension brings; nothing: no bound. */
type Bounding = (prepared: Prepared, a: number, mean: number) => Bound;

const most = (mean: number) => Math.max(whole, mean);

/** A dimension that nobody needs: it goes by the numbers of the two, which nothing else in the score knows. */
const tides = (bounding?: Bounding): Dimension => ({
  id: "tides",
  open: (prepared) => ({
    trust: () => 100,
    from: (a) => ({
      value: (b) => tide(a, b),
      because: () => [],
      ...(bounding ? { bound: (mean: number) => bounding(prepared, a, mean) } : {}),
    }),
  }),
});

/** The same by the locations of the two, so that it can be bounded by place. */
const currents: Dimension = {
  id: "tides",
  open: ({ directory: { locations } }) => ({
    trust: () => 100,
    from(a) {
      const here = locations.of[a] as number;
      const at = (location: number) => tide(here, location);
      return {
        value: (b) => at(locations.of[b] as number),
        because: () => [],
        bound: (mean) => ({
          most: most(mean),
          places: {
            at: (location) => orMean(at(location), mean),
            within: (area) => Math.max(...area.locations.map((location) => orMean(at(location), mean))),
          },
        }),
      };
    },
  }),
};

/** The same by the codes and publics of the second, so that it can be bounded by profile. */
const fashions: Dimension = {
  id: "tides",
  open: ({ bySlot, directory: { sectorSet }, publics }) => ({
    trust: () => 100,
    from(a) {
      const of = (set: number, group: number) => tide(a, 3 * set + group);
      return {
        value: (b) => of(sectorSet[b] as number, publics.of[b] as number),
        because: () => [],
        bound: (mean) => ({
          most: most(mean),
          profile: (set, group) => (group === undefined ? most(mean) : orMean(of(set, group), mean)),
          of: (slot) => orMean(of(bySlot.codes[slot] as number, bySlot.publics[slot] as number), mean),
        }),
      };
    },
  }),
};

const bodyBound: Bounding = ({ slots }, a, mean) => ({
  most: most(mean),
  of: (slot) => orMean(tide(a, slots.who[slot] as number), mean),
});

/** Nothing is said of every tenth; those that are worth the most are told, and what the others are worth at most. */
const leadsBound: Bounding = (prepared, a, mean) => {
  const { who } = prepared.slots;
  const all = [...who.keys()];
  const worth = (slot: number) => orMean(tide(a, who[slot] as number), mean);
  return {
    most: most(mean),
    apart: all.filter((slot) => slot % 10 === 0),
    leads: { slots: all.filter((slot) => worth(slot) > whole / 2), beyond: Math.max(mean, whole / 2) },
    of: (slot) => (slot % 10 === 0 ? 0 : worth(slot)),
  };
};

const weights = (five: readonly [number, number, number, number, number], tidesWeight: number) => {
  const [sector, territory, people, complementarity, ties] = five;
  const all = { sector, territory, public: people, complementarity, ties, tides: tidesWeight };
  return intentOf(all);
};

const intents = [
  weights([0, 0, 0, 0, 0], 1000),
  weights([280, 300, 170, 100, 150], 0),
  weights([200, 200, 100, 100, 100], 300),
  weights([100, 100, 0, 0, 0], 800),
  weights([0, 500, 0, 0, 0], 500),
];

const variants: readonly (readonly [string, Dimension])[] = [
  ["no bound", tides()],
  ["a bound for each body", tides(bodyBound)],
  ["leads, and some of whom nothing is said", tides(leadsBound)],
  ["a bound by place", currents],
  ["a bound by profile", fashions],
];

const searches = (dimension: Dimension, size: number, seed: number, queries: number) =>
  compareSearches(generateDirectory(size, seed, { communes: Math.ceil(size / 40) }), {
    intents,
    queries,
    seed,
    table: [...dimensions, dimension],
  });

test.each(variants)("a sixth dimension with %s: the fast search equals the slow one", (_, dimension) => {
  const compared = [searches(dimension, 160, 1, 120), searches(dimension, 900, 2, 80)];
  expect(compared).toEqual([
    { asked: 600, differences: [] },
    { asked: 400, differences: [] },
  ]);
});

test("a bound that is under the truth is found out", () => {
  const low: Bounding = (prepared, a, mean) => ({ ...bodyBound(prepared, a, mean), of: () => 0 });
  expect(searches(tides(low), 160, 1, 120).differences.length).toBeGreaterThan(100);
});
