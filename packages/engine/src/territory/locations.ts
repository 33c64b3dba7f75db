import type { Organisation, Point } from "../model/organisation.js";
import type { Commune, Gazetteer, PointOrigin } from "./gazetteer.js";
import { kilometresBetween, vectorOf, type Vector } from "./distance.js";
import { levels, type Level } from "./reach.js";

/** Somewhere from which an organisation acts, and how far. Many organisations share one. */
export interface Location {
  readonly commune: Commune | undefined;
  readonly point: Point | undefined;
  readonly reach: Level;
  /** Place of its reach in `levels`. */
  readonly rank: number;
  /** Numbers that stand for its commune, EPCI, département and région, −1 for none: compared faster than codes. */
  readonly communeNumber: number;
  readonly epciNumber: number;
  readonly departementNumber: number;
  readonly regionNumber: number;
  /** Its point on the unit sphere; NaN without a point. */
  readonly vector: Vector;
  /** A point of its own, or that of its commune; not one that stands for the communes around. */
  readonly precise: boolean;
}

export interface Locations {
  /** Distinct locations; location 0 is "unknown". */
  readonly distinct: readonly Location[];
  /** Which of them each organisation has. */
  readonly of: Int32Array;
}

const preciseOrigins: readonly PointOrigin[] = ["geonames", "given"];

/** Makes locations whose numbers can be compared with one another. */
export function createPlaceMaker(): (commune: Commune | undefined, point: Point | undefined, reach: Level) => Location {
  const numbers = new Map<string, number>();
  const numberOf = (level: string, code: string | undefined): number => {
    if (!code) return -1;
    const key = `${level} ${code}`;
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  return (commune, point, reach) => ({
    commune,
    point,
    reach,
    rank: levels.indexOf(reach),
    communeNumber: numberOf("commune", commune?.code),
    epciNumber: numberOf("epci", commune?.epci),
    departementNumber: numberOf("departement", commune?.departement),
    regionNumber: numberOf("region", commune?.region),
    vector: vectorOf(point ?? { lat: Number.NaN, lon: Number.NaN }),
    precise: !commune || point !== commune.point || preciseOrigins.includes(commune.pointOrigin),
  });
}

/** The distinct locations of some organisations, numbered in the order in which they are met. */
export function createLocations(
  organisations: readonly Organisation[],
  gazetteer: Gazetteer,
  reachOf: (organisation: Organisation) => Level,
): Locations {
  const make = createPlaceMaker();
  const distinct: Location[] = [make(undefined, undefined, "commune")];
  const numbers = new Map<string, number>();
  const of = Int32Array.from(organisations, (organisation) => {
    const commune = organisation.commune && gazetteer.commune(organisation.commune.value);
    const point = organisation.point?.value ?? commune?.point;
    if (!commune && !point) return 0;
    const reach = reachOf(organisation);
    const key = `${commune?.code} ${point?.lat} ${point?.lon} ${reach}`;
    const number = numbers.get(key) ?? distinct.length;
    if (number === distinct.length) {
      numbers.set(key, number);
      distinct.push(make(commune, point, reach));
    }
    return number;
  });
  return { distinct, of };
}

/** Typical error of a point that stands for a whole EPCI, kilometres (data/territory/README.md: median). */
const approximateBy = 10;

/**
 * Distance between two locations, kilometres; NaN without a point. Two communes of which a point is only approximate are
 * never nearer than its typical error: neighbours that share a mean are not in one place.
 */
export function distanceBetween(a: Location, b: Location): number {
  const km = kilometresBetween(a.vector, b.vector);
  const sameCommune = a.communeNumber >= 0 && a.communeNumber === b.communeNumber;
  return sameCommune || (a.precise && b.precise) ? km : Math.max(km, approximateBy);
}

/** The nearest level that two places share, as its place in `levels`; −1 when one of them has no commune. */
export function sharedRank(a: Location, b: Location): number {
  if (a.communeNumber < 0 || b.communeNumber < 0) return -1;
  if (a.communeNumber === b.communeNumber) return 0;
  if (a.epciNumber >= 0 && a.epciNumber === b.epciNumber) return 1;
  if (a.departementNumber === b.departementNumber) return 2;
  return a.regionNumber === b.regionNumber ? 3 : 4;
}

/** The nearest level that two places share; `undefined` when one of them has no commune. */
export const firstSharedLevel = (a: Location, b: Location): Level | undefined => levels[sharedRank(a, b)];
