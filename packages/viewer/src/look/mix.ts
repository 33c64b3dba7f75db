const channels = (hex: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/**
 * A colour between two, `#rrggbb`: `share` of the first. Opaque, where a veil would do for the eye: a canvas of lines
 * that shine through each other says how many there are, not which.
 */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)];
  const mixed = a.map((value, at) => Math.round(value * share + (b[at] as number) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
