import { entriesByRow } from "../arrays/csr.js";
import { areaKey, createRegions, type Area, type Region } from "../territory/areas.js";
import type { Location, Locations } from "../territory/locations.js";

/**
 * Everyone by location, for a search goes from place to place and it is cache misses that cost: organisation `who[s]`
 * stands in slot s, those of one location side by side, the locations of one area side by side, the areas of one region.
 */
export interface Slots {
  readonly who: Int32Array;
  /** The slot of each organisation. */
  readonly slotOf: Int32Array;
  /** Those of location p stand in slots `firstOf[p]` … `endOf[p] - 1`. */
  readonly firstOf: Int32Array;
  readonly endOf: Int32Array;
  readonly regions: readonly Region[];
  /** Which region each slot lies in. */
  readonly region: Uint16Array;
  /** The areas of the EPCI of a location: it may lie in two départements, and its far-reaching bodies stand apart. */
  ownAreas(location: Location): readonly Area[];
  /** The slots of an area. */
  rangeOf(area: Area): { readonly first: number; readonly end: number };
}

export function createSlots(locations: Locations): Slots {
  const regions = createRegions(locations);
  const order = regions.flatMap(({ parts }) => parts.flatMap((part) => part.locations));
  const rankOf = new Int32Array(order.length);
  order.forEach((location, rank) => {
    rankOf[location] = rank;
  });
  const { starts: first, entries: who } = entriesByRow(
    locations.of.map((location) => rankOf[location] as number),
    order.length,
  );
  const slotOf = new Int32Array(who.length);
  who.forEach((b, slot) => {
    slotOf[b] = slot;
  });
  const firstOf = rankOf.map((rank) => first[rank] as number);
  const endOf = rankOf.map((rank) => first[rank + 1] as number);
  const rangeOf = ({ locations: members }: Pick<Area, "locations">) => ({
    first: firstOf[members[0] as number] as number,
    end: endOf[members.at(-1) as number] as number,
  });
  const region = new Uint16Array(who.length);
  const areas = new Map<string, Area[]>();
  regions.forEach(({ parts }, at) => {
    for (const part of parts) {
      const { first: begin, end } = rangeOf(part);
      region.fill(at, begin, end);
      const key = areaKey(part.sample);
      areas.set(key, [...(areas.get(key) ?? []), part]);
    }
  });
  areas.delete("");
  return {
    who,
    slotOf,
    firstOf,
    endOf,
    regions,
    region,
    ownAreas: (location) => areas.get(areaKey(location)) ?? [],
    rangeOf,
  };
}
