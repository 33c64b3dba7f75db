import type { Point } from "../../model/organisation.js";
import type { Report } from "./facts.js";

/** A point from its two cells, decimal point or comma; `undefined` for two empty ones. What is no degrees is reported. */
export function readPoint(lat: string, lon: string, report: Report): Point | undefined {
  if (lat === "" && lon === "") return undefined;
  const point = { lat: Number(lat.replace(",", ".")), lon: Number(lon.replace(",", ".")) };
  const plausible = lat !== "" && lon !== "" && Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180;
  if (!plausible) report("lat", `${lat} ${lon}`, "coordinates.malformed");
  return plausible ? point : undefined;
}
