/** Where an organisation is, degrees, WGS 84: the point of its commune. */
export interface Location {
  readonly id: string;
  /** Code of the commune, and its name. */
  readonly commune: string;
  readonly place: string;
  readonly lat: number;
  readonly lon: number;
}

/** Organisations of one place, as a map centred on another shows them. */
export interface Spot {
  readonly place: string;
  readonly ids: readonly string[];
  /** Kilometres to the east and to the north of the centre. */
  readonly east: number;
  readonly north: number;
  readonly km: number;
}

export interface Surroundings {
  readonly spots: readonly Spot[];
  /** Kilometres from the centre to the edge of the map. */
  readonly reach: number;
  /** Circles that give the scale, kilometres. */
  readonly rings: readonly number[];
}

/** Kilometres of a degree of latitude. */
const degree = 111.2;

/** Rings that a person thinks in. */
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500] as const;

/**
 * Distances and directions from a centre, near enough on the scale of a région: the plane that touches the globe there.
 * Organisations of one commune stand together, at the first point that is known of it: addresses are nobody's business.
 */
export function surroundingsOf(
  centre: Pick<Location, "commune" | "lat" | "lon">,
  others: readonly Location[],
): Surroundings {
  const shrink = Math.cos((centre.lat * Math.PI) / 180);
  const spots = new Map<string, { place: string; ids: string[]; east: number; north: number; km: number }>();
  for (const { id, commune, place, lat, lon } of others) {
    const known = spots.get(commune);
    if (known) {
      known.ids.push(id);
      continue;
    }
    const isHere = commune === centre.commune;
    const east = isHere ? 0 : (lon - centre.lon) * degree * shrink;
    const north = isHere ? 0 : (lat - centre.lat) * degree;
    spots.set(commune, { place, ids: [id], east, north, km: Math.hypot(east, north) });
  }
  const all = [...spots.values()].sort((a, b) => a.km - b.km || (a.place < b.place ? -1 : 1));
  const farthest = Math.max(steps[0], all.at(-1)?.km ?? 0);
  const widest = steps.find((step) => step >= farthest) ?? farthest;
  const rings = steps.filter((step) => step <= widest).slice(-3);
  return { spots: all, reach: Math.max(widest, farthest) * 1.12, rings };
}
