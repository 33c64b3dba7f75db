import type { Organisation, Point } from "../organisation.js";
import type { Commune, Gazetteer } from "./gazetteer.js";
import { kilometres } from "./distance.js";
import { levels, type Level } from "./reach.js";

/** Somewhere from which an organisation acts, and how far. Many organisations share one. */
export interface Place {
  readonly commune?: Commune;
  readonly point?: Point;
  readonly reach: Level;
}

export interface Places {
  /** Distinct places; place 0 is "unknown". */
  readonly distinct: readonly Place[];
  /** Which of them each organisation has. */
  readonly of: Int32Array;
}

const rank = Object.fromEntries(levels.map((level, at) => [level, at])) as Readonly<Record<Level, number>>;

const unknown: Place = { reach: "commune" };

/** The distinct places of some organisations, numbered in the order in which they are met. */
export function createPlaces(
  organisations: readonly Organisation[],
  gazetteer: Gazetteer,
  reachOf: (organisation: Organisation) => Level,
): Places {
  const distinct: Place[] = [unknown];
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
      distinct.push({ ...(commune && { commune }), ...(point && { point }), reach });
    }
    return number;
  });
  return { distinct, of };
}

/** Typical error of a point that stands for a whole EPCI, kilometres (data/territory/README.md: median). */
const approximateBy = 10;

/** A point of its own, or one that stands for the communes around. */
export const isPrecise = ({ commune, point }: Place): boolean =>
  commune === undefined ||
  point !== commune.point ||
  commune.pointOrigin === "geonames" ||
  commune.pointOrigin === "given";

/**
 * Distance between two places, kilometres; `undefined` without a point. Two communes of which a point is only
 * approximate are never nearer than its typical error: neighbours that share a mean are not in one place.
 */
export function distanceBetween(a: Place, b: Place): number | undefined {
  if (!a.point || !b.point) return undefined;
  const km = kilometres(a.point, b.point);
  const sameCommune = a.commune !== undefined && a.commune.code === b.commune?.code;
  return sameCommune || (isPrecise(a) && isPrecise(b)) ? km : Math.max(km, approximateBy);
}

/** The nearest level that two places share; `undefined` when one of them has no commune. */
export function firstSharedLevel(a: Place, b: Place): Level | undefined {
  if (!a.commune || !b.commune) return undefined;
  if (a.commune.code === b.commune.code) return "commune";
  if (a.commune.epci !== "" && a.commune.epci === b.commune.epci) return "epci";
  if (a.commune.departement === b.commune.departement) return "departement";
  return a.commune.region === b.commune.region ? "region" : "france";
}

/** True when the wider reach of the two covers both. */
export const reachesMeet = (a: Place, b: Place, shared: Level): boolean =>
  Math.max(rank[a.reach], rank[b.reach]) >= rank[shared];
