import { groupBy } from "../arrays/groups.js";
import { kilometresBetween, type Vector } from "./distance.js";
import type { Location, Locations } from "./locations.js";
import { levels } from "./reach.js";

/** Locations that are taken together: those of one EPCI, or of one département, whose reach is alike. */
export interface Area {
  readonly level: "epci" | "departement";
  /** Numbers of its locations. */
  readonly locations: readonly number[];
  /** One of them, for its levels. */
  readonly sample: Location;
  /** Its locations lie within `radius` kilometres of `centre`; NaN where one of them has no point. */
  readonly centre: Vector;
  readonly radius: number;
  /** The widest reach: its place in `levels`. */
  readonly rank: number;
  /** The least population of its communes; infinity where no commune is known. */
  readonly smallest: number;
}

/** A département, and its EPCI. */
export interface Region extends Area {
  readonly parts: readonly Area[];
}

/** Beyond the EPCI, a body is near far away: such locations stand apart, or everybody would look near. */
const isWide = ({ rank }: Location): boolean => rank > levels.indexOf("epci");

/** A commune without EPCI is one by itself; a location without commune goes by its degree of latitude. */
const departementKey = (location: Location): string =>
  `${location.commune?.departement ?? `degree ${Math.round(location.point?.lat ?? 99)}`} ${isWide(location)}`;

/** The EPCI of a location, or what stands for it. */
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
    smallest: Math.min(...members.map(({ commune }) => commune?.population ?? Infinity)),
  };
}

/** Groups the distinct locations by département, then by EPCI, those that reach far apart. */
export function createRegions({ distinct }: Locations): Region[] {
  const by = (locations: Iterable<number>, keyOf: (location: Location) => string) => [
    ...groupBy(locations, (number) => keyOf(distinct[number] as Location)).values(),
  ];
  return by(distinct.keys(), departementKey).map((locations) => ({
    ...areaOf("departement", locations, distinct),
    parts: by(locations, areaKey).map((part) => areaOf("epci", part, distinct)),
  }));
}
