import type { Point } from "../model/organisation.js";

const earthRadius = 6371.0088;
const radians = Math.PI / 180;

/** A point of the unit sphere. */
export interface Vector {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export const vectorOf = ({ lat, lon }: Point): Vector => ({
  x: Math.cos(lat * radians) * Math.cos(lon * radians),
  y: Math.cos(lat * radians) * Math.sin(lon * radians),
  z: Math.sin(lat * radians),
});

/** Great-circle distance in kilometres, from the chord: 2 r asin(c / 2), as the haversine (mean radius of the IUGG). */
export function kilometresBetween(a: Vector, b: Vector): number {
  const [x, y, z] = [a.x - b.x, a.y - b.y, a.z - b.z];
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(x * x + y * y + z * z) / 2));
}

/** Great-circle distance between two points, in kilometres. */
export const kilometres = (a: Point, b: Point): number => kilometresBetween(vectorOf(a), vectorOf(b));
