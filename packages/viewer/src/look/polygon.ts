/** Corners, in order; the last is joined to the first. */
export type Polygon = readonly (readonly [x: number, y: number])[];

/**
 * Whether a point is inside: a ray from it crosses the border an odd number of times. Where a border crosses itself,
 * what is enclosed twice is outside. A point on the border may be either.
 */
export function isInside(polygon: Polygon, x: number, y: number): boolean {
  let inside = false;
  polygon.forEach(([x1, y1], at) => {
    const [x2, y2] = polygon[(at + 1) % polygon.length] as Polygon[number];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}
