/** A point of a plane. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Distance from a point to a segment. */
function awayFrom({ x, y }: Spot, from: Spot, to: Spot): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
}

/** The place between two of a line that is farthest from the segment that joins them. */
function farthest(line: readonly Spot[], from: number, to: number): { readonly at: number; readonly distance: number } {
  let [at, distance] = [from, 0];
  for (let between = from + 1; between < to; between++) {
    const own = awayFrom(line[between] as Spot, line[from] as Spot, line[to] as Spot);
    if (own > distance) [at, distance] = [between, own];
  }
  return { at, distance };
}

/**
 * A line with fewer points, none of which the new line leaves by more than `tolerance` (Douglas & Peucker 1973). Its ends
 * stay; a closed ring stays closed, and is cut at its first point and at the one farthest from it.
 */
export function simplified(line: readonly Spot[], tolerance: number): readonly Spot[] {
  const kept = new Uint8Array(line.length);
  kept[0] = 1;
  kept[line.length - 1] = 1;
  const parts: [from: number, to: number][] = [[0, line.length - 1]];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [from, to] = part;
    const { at, distance } = farthest(line, from, to);
    if (distance <= tolerance) continue;
    kept[at] = 1;
    parts.push([from, at], [at, to]);
  }
  return line.filter((_, at) => kept[at] === 1);
}
