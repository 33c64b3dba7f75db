import { kilometresBetween, type Vector } from "../../territory/distance.js";
import type { Place, Places } from "../../territory/places.js";
import { levels } from "../../territory/reach.js";
import { whole } from "../dimensions/dimension.js";
import { mostNearness } from "../dimensions/territory.js";

/** Places that are bounded together: those of one EPCI, or of one département, whose reach is alike. */
export interface Area {
  readonly level: "epci" | "departement";
  /** Numbers of its places. */
  readonly places: readonly number[];
  /** One of them, for its levels. */
  readonly sample: Place;
  /** Its places lie within `radius` kilometres of `centre`; NaN where one of them has no point. */
  readonly centre: Vector;
  readonly radius: number;
  /** The widest reach: its place in `levels`. */
  readonly rank: number;
}

/** A département, and its EPCI. */
export interface Region extends Area {
  readonly parts: readonly Area[];
}

/** Beyond the EPCI, a body is near far away: such places are bounded apart, or everybody would look near. */
const isWide = ({ rank }: Place): boolean => rank > levels.indexOf("epci");

/** A commune without EPCI is one by itself; a place without commune goes by its degree of latitude. */
const departementKey = (place: Place): string =>
  `${place.commune?.departement ?? `degree ${Math.round(place.point?.lat ?? 99)}`} ${isWide(place)}`;
/** The EPCI of a place, or what stands for it. */
export const areaKey = ({ commune }: Place): string => commune?.epci || (commune?.code ?? "");

function areaOf(level: Area["level"], places: readonly number[], distinct: readonly Place[]): Area {
  const members = places.map((number) => distinct[number] as Place);
  const mean = (read: (vector: Vector) => number) =>
    members.reduce((sum, { vector }) => sum + read(vector), 0) / members.length;
  const inside = { x: mean(({ x }) => x), y: mean(({ y }) => y), z: mean(({ z }) => z) };
  const norm = Math.hypot(inside.x, inside.y, inside.z);
  const centre = { x: inside.x / norm, y: inside.y / norm, z: inside.z / norm };
  return {
    level,
    places,
    sample: members[0] as Place,
    centre,
    radius: Math.max(...members.map(({ vector }) => kilometresBetween(centre, vector))),
    rank: Math.max(...members.map(({ rank }) => rank)),
  };
}

function grouped(places: readonly number[], keyOf: (place: number) => string): number[][] {
  const groups = new Map<string, number[]>();
  for (const place of places) {
    const key = keyOf(place);
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return [...groups.values()];
}

/** Groups the distinct places by département, then by EPCI, those that reach far apart. */
export function createRegions({ distinct }: Places): Region[] {
  const all = distinct.map((_, number) => number);
  return grouped(all, (number) => departementKey(distinct[number] as Place)).map((places) => ({
    ...areaOf("departement", places, distinct),
    parts: grouped(places, (number) => areaKey(distinct[number] as Place)).map((part) =>
      areaOf("epci", part, distinct),
    ),
  }));
}

const isNowhere = ({ commune, point }: Place): boolean => !commune && !point;

/**
 * The most that territory can be worth between a place and any place of an area that is not of its own EPCI, in parts
 * of `whole`; `mean` for unknown whereabouts. By the triangle inequality no place of the area is nearer than its centre
 * less its radius.
 */
export function mostInArea(from: Place, area: Area, mean: number): number {
  if (isNowhere(from) || isNowhere(area.sample)) return mean;
  const km = Math.max(0, kilometresBetween(from.vector, area.centre) - area.radius);
  const most = Math.ceil(mostNearness(from, area, km) * whole) + 1;
  return Number.isNaN(km) ? Math.max(most, mean) : most;
}
