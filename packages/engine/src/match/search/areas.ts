import { kilometresBetween, type Vector } from "../../territory/distance.js";
import type { Location, Locations } from "../../territory/locations.js";
import { levels } from "../../territory/reach.js";
import { whole } from "../dimensions/dimension.js";
import { mostNearness } from "../dimensions/territory.js";

/** Places that are bounded together: those of one EPCI, or of one département, whose reach is alike. */
export interface Area {
  readonly level: "epci" | "departement";
  /** Numbers of its locations. */
  readonly locations: readonly number[];
  /** One of them, for its levels. */
  readonly sample: Location;
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
const isWide = ({ rank }: Location): boolean => rank > levels.indexOf("epci");

/** A commune without EPCI is one by itself; a place without commune goes by its degree of latitude. */
const departementKey = (location: Location): string =>
  `${location.commune?.departement ?? `degree ${Math.round(location.point?.lat ?? 99)}`} ${isWide(location)}`;
/** The EPCI of a place, or what stands for it. */
export const areaKey = ({ commune }: Location): string => commune?.epci || (commune?.code ?? "");

function areaOf(level: Area["level"], locations: readonly number[], distinct: readonly Location[]): Area {
  const members = locations.map((number) => distinct[number] as Location);
  const mean = (read: (vector: Vector) => number) =>
    members.reduce((sum, { vector }) => sum + read(vector), 0) / members.length;
  const inside = { x: mean(({ x }) => x), y: mean(({ y }) => y), z: mean(({ z }) => z) };
  const norm = Math.hypot(inside.x, inside.y, inside.z);
  const centre = { x: inside.x / norm, y: inside.y / norm, z: inside.z / norm };
  return {
    level,
    locations,
    sample: members[0] as Location,
    centre,
    radius: Math.max(...members.map(({ vector }) => kilometresBetween(centre, vector))),
    rank: Math.max(...members.map(({ rank }) => rank)),
  };
}

function grouped(locations: readonly number[], keyOf: (location: number) => string): number[][] {
  const groups = new Map<string, number[]>();
  for (const location of locations) {
    const key = keyOf(location);
    const group = groups.get(key);
    if (group) group.push(location);
    else groups.set(key, [location]);
  }
  return [...groups.values()];
}

/** Groups the distinct places by département, then by EPCI, those that reach far apart. */
export function createRegions({ distinct }: Locations): Region[] {
  const all = distinct.map((_, number) => number);
  return grouped(all, (number) => departementKey(distinct[number] as Location)).map((locations) => ({
    ...areaOf("departement", locations, distinct),
    parts: grouped(locations, (number) => areaKey(distinct[number] as Location)).map((part) =>
      areaOf("epci", part, distinct),
    ),
  }));
}

const isNowhere = ({ commune, point }: Location): boolean => !commune && !point;

/**
 * The most that territory can be worth between a place and any place of an area that is not of its own EPCI, in parts
 * of `whole`; `mean` for unknown whereabouts. By the triangle inequality no place of the area is nearer than its centre
 * less its radius.
 */
export function mostInArea(from: Location, area: Area, mean: number): number {
  if (isNowhere(from) || isNowhere(area.sample)) return mean;
  const km = Math.max(0, kilometresBetween(from.vector, area.centre) - area.radius);
  const most = Math.ceil(mostNearness(from, area, km) * whole) + 1;
  return Number.isNaN(km) ? Math.max(most, mean) : most;
}
