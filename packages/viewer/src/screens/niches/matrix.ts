import type { Niches } from "../../api/niches.js";

/** How a niche differs from what chance would put there: far more, more, about as much, less, far less. */
export type Crowding = "much" | "more" | "usual" | "less" | "little";

/** Fewer organisations than this, or fewer expected, say nothing: one more or less changes all. */
const enough = 4;

/** Distances from chance, in standard deviations of a Poisson count. */
const marked = 2;
const strong = 3;

export interface Cell {
  readonly family: string;
  readonly area: string;
  readonly count: number;
  /** What independence of activity and place would give. */
  readonly expected: number;
  readonly z: number;
  readonly crowding: Crowding;
}

export interface Row {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** One an area, in the order of the areas. */
  readonly cells: readonly Cell[];
}

export interface Matrix {
  readonly areas: Niches["areas"];
  readonly rows: readonly Row[];
}

export function crowdingOf({ count, expected, z }: Pick<Cell, "count" | "expected" | "z">): Crowding {
  if (count >= enough && z >= marked) return z >= strong ? "much" : "more";
  if (expected >= enough && z <= -marked) return z <= -strong ? "little" : "less";
  return "usual";
}

/**
 * Activities by areas, with the niches where nobody is: the server tells only of those with somebody. What chance would
 * put there follows from the others, as it is a product of what the activity has and of what the area has.
 */
export function matrixOf({ families, areas, niches }: Niches): Matrix {
  const known = new Map(niches.map((niche) => [`${niche.family} ${niche.area}`, niche]));
  const sizes = new Map<string, number>();
  for (const { family, count } of niches) sizes.set(family, (sizes.get(family) ?? 0) + count);
  const sizeOf = (family: string) => sizes.get(family) ?? 0;
  // Share of all organisations that are in an area.
  const shares = new Map(niches.map(({ family, area, expected }) => [area, expected / sizeOf(family)]));
  const cellOf = (family: string, area: string): Cell => {
    const niche = known.get(`${family} ${area}`);
    const expected = niche?.expected ?? sizeOf(family) * (shares.get(area) ?? 0);
    const count = niche?.count ?? 0;
    const z = niche?.z ?? (expected > 0 ? -Math.sqrt(expected) : 0);
    return { family, area, count, expected, z, crowding: crowdingOf({ count, expected, z }) };
  };
  return {
    areas,
    rows: families.map(({ id, label }) => ({
      id,
      label,
      count: sizeOf(id),
      cells: areas.map((area) => cellOf(id, area.id)),
    })),
  };
}

/** The niches that stand out most, on one side of chance. */
export function standingOut(matrix: Matrix, side: "crowded" | "room", most: number): readonly Cell[] {
  const wanted: readonly Crowding[] = side === "crowded" ? ["much", "more"] : ["little", "less"];
  return matrix.rows
    .flatMap(({ cells }) => cells.filter(({ crowding }) => wanted.includes(crowding)))
    .sort((a, b) => Math.abs(b.z) - Math.abs(a.z) || (a.family + a.area < b.family + b.area ? -1 : 1))
    .slice(0, most);
}
