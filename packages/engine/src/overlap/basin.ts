import { distanceBetween, type Location } from "../territory/locations.js";
import type { Level } from "../territory/reach.js";

/** Radius of the basin in which volunteers are found, kilometres, by reach. That of a commune fitted to grades, the others ours; see docs/method.md. */
export const basinRadius: Readonly<Record<Level, number>> = {
  commune: 8,
  epci: 12,
  departement: 35,
  region: 100,
  france: 400,
};

/**
 * How much of A's basin B's also covers, in [0, 1]. A basin is a bell of height 1 around a point, of radius r:
 * ∫ p_a p_b / ∫ p_a² = 2 r_b² / (r_a² + r_b²) · e^(−d² / 2(r_a² + r_b²)), at most 1 (MacArthur & Levins 1967, in two
 * dimensions). A wide basin covers a narrow one more than the reverse. `undefined` when a point is not known.
 */
export function basinOverlap(a: Location, b: Location): number | undefined {
  const d = distanceBetween(a, b);
  if (Number.isNaN(d)) return undefined;
  const ra = basinRadius[a.reach] ** 2;
  const rb = basinRadius[b.reach] ** 2;
  return Math.min(1, ((2 * rb) / (ra + rb)) * Math.exp((-d * d) / (2 * (ra + rb))));
}
