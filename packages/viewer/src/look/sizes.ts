/** Smallest and largest radius of a node, pixels at the first zoom. */
const [small, large] = [2.2, 13] as const;

/** More nodes than this share the room that they have: their discs would hide each other. */
const roomy = 2000;

/** No disc is smaller: it would not be seen. */
const least = 1.2;

/**
 * Radii whose areas follow a measure: the greatest value has the largest disc, an unknown or negative one the smallest.
 * @param values of one measure, by node
 * @param drawn how many nodes are drawn: discs of a crowd are smaller, all by the same factor
 */
export function sizesOf(values: readonly (number | null)[], drawn = 0): Float32Array {
  const shrink = Math.sqrt(Math.min(1, roomy / Math.max(1, drawn)));
  const [smallest, largest] = [Math.max(least, small * shrink), Math.max(least, large * shrink)];
  const most = values.reduce((greatest: number, value) => Math.max(greatest, value ?? 0), 0);
  return Float32Array.from(values, (value) =>
    most === 0 || value === null || value <= 0
      ? smallest
      : Math.sqrt(smallest ** 2 + (largest ** 2 - smallest ** 2) * (value / most)),
  );
}
