import type { Item } from "./json-items.js";

/** Objects nested deeper than this stay as they are, in one cell. */
const deepest = 3;

const isObject = (value: unknown): value is Item =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A member for each value inside: `{ address: { city } }` is `address.city`. */
function* members(item: Item, before = "", depth = 0): Generator<readonly [string, unknown]> {
  for (const [key, value] of Object.entries(item))
    if (isObject(value) && depth < deepest) yield* members(value, `${before}${key}.`, depth + 1);
    else yield [before + key, value];
}

const isPoint = (geometry: unknown): geometry is { readonly coordinates: readonly [number, number] } =>
  isObject(geometry) && geometry["type"] === "Point" && Array.isArray(geometry["coordinates"]);

/**
 * A JSON object as one of cells: nested objects by the path of their keys; a feature of GeoJSON (RFC 7946) as its
 * properties, with `longitude` and `latitude` of its point where they do not say them.
 */
export function flatten(item: Item): Item {
  const { type, properties, geometry } = item;
  if (type !== "Feature" || !isObject(properties)) return Object.fromEntries(members(item));
  const [longitude, latitude] = isPoint(geometry) ? geometry.coordinates : [];
  return Object.fromEntries([
    ...(item["id"] === undefined ? [] : [["id", item["id"]] as const]),
    ...(longitude === undefined ? [] : [["longitude", longitude] as const, ["latitude", latitude] as const]),
    ...members(properties),
  ]);
}
