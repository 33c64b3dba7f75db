import type { Point } from "../model/organisation.js";

/** The border of a territory: closed rings, islands and holes alike. */
export interface Outline {
  readonly code: string;
  readonly name: string;
  readonly rings: readonly (readonly Point[])[];
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const membersOf = (value: Json | undefined): { readonly [name: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as { readonly [name: string]: Json })
    : {};

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

/** A ring of positions `[lon, lat]`; nothing when it is none, or not on the globe. */
function ringOf(value: Json): readonly Point[] | undefined {
  const ring = listOf(value).map((position) => {
    const [lon, lat] = listOf(position);
    return { lon: Number(lon), lat: Number(lat) };
  });
  const isRing = ring.length > 3 && ring.every(({ lat, lon }) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180);
  return isRing ? ring : undefined;
}

/**
 * Outlines of a GeoJSON FeatureCollection (RFC 7946) of polygons whose properties have a `code` and a `nom` or `name`.
 * Other features are passed over. @returns undefined when there is none
 */
export function readOutlines(text: string): readonly Outline[] | undefined {
  let document: Json;
  try {
    document = JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
  const outlines = listOf(membersOf(document)["features"]).flatMap((feature): Outline[] => {
    const { properties, geometry } = membersOf(feature);
    const { code, nom, name } = membersOf(properties);
    const { type, coordinates } = membersOf(geometry);
    const polygons = type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? listOf(coordinates) : [];
    const rings = polygons.flatMap((polygon) => listOf(polygon).flatMap((ring) => [ringOf(ring) ?? []]));
    const known = rings.filter(({ length }) => length > 0);
    if (typeof code !== "string" || known.length === 0) return [];
    return [{ code, name: [nom, name].find((each) => typeof each === "string") ?? code, rings: known }];
  });
  return outlines.length === 0 ? undefined : outlines;
}
