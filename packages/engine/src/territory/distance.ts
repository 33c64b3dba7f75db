import type { Point } from "../organisation.js";

const earthRadius = 6371.0088;
const radians = Math.PI / 180;

/** Great-circle distance in kilometres (haversine; mean radius of the IUGG). */
export function kilometres(a: Point, b: Point): number {
  const lat = Math.sin(((b.lat - a.lat) * radians) / 2);
  const lon = Math.sin(((b.lon - a.lon) * radians) / 2);
  const h = lat * lat + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * lon * lon;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)));
}
