/** Smallest and largest radius of a node, pixels at the first zoom. */
const [smallest, largest] = [2.2, 13] as const;

/**
 * Radii whose areas follow a measure: the greatest value has the largest disc, an unknown or negative one the smallest.
 * @param values of one measure, by node
 */
export function sizesOf(values: readonly (number | null)[]): Float32Array {
  const most = values.reduce((greatest: number, value) => Math.max(greatest, value ?? 0), 0);
  return Float32Array.from(values, (value) =>
    most === 0 || value === null || value <= 0
      ? smallest
      : Math.sqrt(smallest ** 2 + (largest ** 2 - smallest ** 2) * (value / most)),
  );
}
