/**
 * Parts of a vector that are multiplied one by one for a bound. The parts of a learned vector come with the strongest
 * first: a third of them tells most. More bounds better, and costs more.
 */
const headLength = 32;

/**
 * Upper bounds of dot products at a third of their cost, over a column of vectors laid out in an order of its own:
 *
 *   heads   the first parts of each vector, `headLength` apart
 *   tails   the length of what is left of each, so that by Cauchy–Schwarz its dot product with another is no more than
 *           the product of the two
 *
 * @param vectors row of i: `dimensions` signed bytes from i * dimensions
 * @param order which vector stands at each position
 * @returns from a vector, then for a position: never under the dot product of the two
 */
export function createDotBounds(
  vectors: Int8Array,
  dimensions: number,
  order: Int32Array,
): (a: number) => (position: number) => number {
  const head = Math.min(headLength, dimensions);
  const headOf = (index: number) => vectors.subarray(index * dimensions, index * dimensions + head);
  const tailOf = (index: number) => {
    let squares = 0;
    for (let at = index * dimensions + head; at < (index + 1) * dimensions; at++)
      squares += (vectors[at] as number) ** 2;
    return Math.sqrt(squares);
  };
  const heads = new Int8Array(order.length * head);
  order.forEach((index, position) => heads.set(headOf(index), position * head));
  const tails = Float64Array.from(order, tailOf);
  return (a) => {
    const mine = Int32Array.from(headOf(a));
    const tail = tailOf(a);
    return (position) => {
      let sum = 0;
      for (let at = 0, other = position * head; at < mine.length; at++, other++)
        // Said so, the sum stays a 32-bit integer: a fifth faster.
        sum = (sum + Math.imul(mine[at] as number, heads[other] as number)) | 0;
      // Roots are rounded: a unit more makes sure.
      return sum + tail * (tails[position] as number) + 1;
    };
  };
}
