/** Share of the nodes that may stand outside the frame on each side: isolates that a layout pushes far away. */
const leftOut = 0.015;

/** Room around, as a share of the frame. */
const margin = 0.06;

function middlePart(values: readonly number[]): readonly [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const [low, high] = [at(leftOut), at(1 - leftOut)];
  const room = (high - low || 1) * margin;
  return [low - room, high + room];
}

/** The part of the plane where nearly all stand: what is shown first, so that a few far ones do not make all small. */
export const frameOf = ({ x, y }: { readonly x: readonly number[]; readonly y: readonly number[] }) => ({
  x: middlePart(x),
  y: middlePart(y),
});
