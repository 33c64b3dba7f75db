import type { Area } from "../../territory/areas.js";
import { kilometresBetween } from "../../territory/distance.js";
import { distanceBetween, firstSharedLevel, sharedRank, type Location } from "../../territory/locations.js";
import { levels } from "../../territory/reach.js";
import type { Dimension, DimensionReason } from "./dimension.js";
import { latestPairs } from "./pair-cache.js";
import { orMean, unknown, whole } from "./values.js";

/** Where a distance is not known, what it is about, kilometres, by the first shared level: commune to France. */
const usualKilometres = [0, 10, 35, 100, 400] as const;

/** At least so much where one of the two acts over that whole level: a departmental body is near everywhere in it. */
const coveredLevel = [1, 0.35, 0.2, 0.11, 0.06] as const;

/** Distance at which nearness falls to 1/e, kilometres. Fitted: 20 to 40 are as good; see docs/method.md. */
const decayKilometres = 25;

/**
 * What of nearness goes by how small both communes are: in the country bodies that are near do things together whatever
 * they do, in a town being near says little. It falls to 1/e at this population of the two.
 */
const countryShare = 0.55;
const countryPopulation = 20_000;

/** Population at which a village is none any more, for a bridge between two of one village. */
const villagePopulation = 4000;

/** A place is said after what two bodies do: alone it is no reason to meet. */
const placeTelling = 0.6;

/** Farther than this, kilometres, is not told as near. */
const farthestShown = 40;

/** What it is worth to be of this commune, both of two: next to nothing in a town. */
export const villageOf = ({ commune }: Location): number =>
  commune ? Math.exp(-commune.population / villagePopulation) : 0;

/** How small a population is, in ]0, 1]. */
const smallness = (population: number): number => Math.exp(-population / countryPopulation);

/** A place that is in no known commune is taken for a town: it is not known to be small. */
const smallnessOf = ({ commune }: Location): number => (commune ? smallness(commune.population) : 0);

/** @param small how small both places are together, in [0, 1] */
const blend = (km: number, small: number): number =>
  (1 - countryShare + countryShare * small) * Math.exp(-km / decayKilometres);

/**
 * Nearness of two places, in [0, 1]: e^(−km / 25) (exponential decay: Fotheringham & O'Kelly 1989) × (.45 + .55 e^(−both
 * populations / 20,000)); at least what a reach that covers both is worth. `undefined` when it cannot be known.
 */
export function nearness(a: Location, b: Location): number | undefined {
  const shared = sharedRank(a, b);
  const distance = distanceBetween(a, b);
  const small = smallnessOf(a) * smallnessOf(b);
  if (shared < 0) return Number.isNaN(distance) ? undefined : blend(distance, small);
  const km = Number.isNaN(distance) ? (usualKilometres[shared] as number) : distance;
  const near = blend(km, small);
  return Math.max(a.rank, b.rank) >= shared && shared > 0 ? Math.max(near, coveredLevel[shared] as number) : near;
}

/** The most that `nearness` can be to the locations of one area that are `km` away or more (NaN: unknown). */
function mostNearness(from: Location, { sample, level, rank, smallest }: Area, km: number): number {
  const shared = sharedRank(from, sample);
  const near = blend(Number.isNaN(km) ? 0 : km, smallnessOf(from) * smallness(smallest));
  if (shared < 0) return near;
  const reach = Math.max(from.rank, rank);
  // Within the area a nearer level may be shared than with the sample.
  const nearest = shared <= levels.indexOf(level) ? 1 : shared;
  return reach >= nearest ? Math.max(near, coveredLevel[nearest] as number) : near;
}

const isNowhere = ({ commune, point }: Location): boolean => !commune && !point;

/**
 * The most that territory can be worth between a location and any location of an area, in parts of `whole`; `mean` for
 * unknown whereabouts. By the triangle inequality no location of the area is nearer than its centre less its radius.
 */
function mostInArea(from: Location, area: Area, mean: number): number {
  if (isNowhere(from) || isNowhere(area.sample)) return mean;
  const km = Math.max(0, kilometresBetween(from.vector, area.centre) - area.radius);
  const most = Math.ceil(mostNearness(from, area, km) * whole) + 1;
  return Number.isNaN(km) ? Math.max(most, mean) : most;
}

type Code = "territory.same-commune" | "territory.same-epci" | "territory.near" | "territory.reach";

/** Why two locations are near; `undefined` where they are not, or where it cannot be known. */
function reasonOf(mine: Location, theirs: Location): Omit<DimensionReason<Code>, "origin"> | undefined {
  const near = nearness(mine, theirs);
  if (near === undefined) return undefined;
  const level = firstSharedLevel(mine, theirs);
  const distance = distanceBetween(mine, theirs);
  // An approximate distance ranks, but is not shown as if it had been measured.
  const km = !Number.isNaN(distance) && mine.precise && theirs.precise ? Math.round(distance) : undefined;
  const shared = sharedRank(mine, theirs);
  const covers = shared > 0 && near === coveredLevel[shared] && Math.max(mine.rank, theirs.rank) >= shared;
  const code = covers
    ? "territory.reach"
    : level === "commune"
      ? "territory.same-commune"
      : level === "epci"
        ? "territory.same-epci"
        : "territory.near";
  if (code === "territory.near" && (km === undefined || km > farthestShown)) return undefined;
  return {
    code,
    values: {
      commune: theirs.commune?.name ?? "",
      epci: theirs.commune?.epci ?? "",
      level: level ?? "",
      ...(km === undefined ? {} : { km }),
    },
    evidence: [mine.commune?.name ?? "", theirs.commune?.name ?? ""],
    force: Math.round(placeTelling * near * whole),
  };
}

/** How easily two organisations meet: distance, shared commune, EPCI, département or région, and how far they reach. */
export const territory: Dimension<"territory", Code> = {
  id: "territory",
  open({ directory: { locations, organisations } }) {
    const { distinct, of } = locations;
    const values = latestPairs(distinct.length, (location, other) => {
      const near = nearness(distinct[location] as Location, distinct[other] as Location);
      return near === undefined ? unknown : Math.round(near * whole);
    });
    return {
      trust: (index) => (of[index] === 0 ? 0 : 100),
      from(a) {
        const here = distinct[of[a] as number] as Location;
        const row = values(of[a] as number);
        return {
          value: (b) => row.at(of[b] as number),
          because(b) {
            const reason = reasonOf(here, distinct[of[b] as number] as Location);
            return reason ? [{ ...reason, origin: organisations[b]?.commune?.origin ?? "declared" }] : [];
          },
          bound: (mean) => ({
            most: Math.max(whole, mean),
            places: {
              within: (area) => mostInArea(here, area, mean),
              at: (location) => orMean(row.at(location), mean),
            },
          }),
        };
      },
    };
  },
};
