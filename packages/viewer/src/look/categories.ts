import { mix } from "./mix.js";
import type { Palette } from "./palette.js";

/** A line of the legend: what a colour stands for, and how many nodes have it. */
export interface Category {
  /** `others` share a colour, and so do those whose value nobody knows. */
  readonly kind: "own" | "others" | "unknown";
  readonly value: string;
  readonly count: number;
  readonly color: string;
}

export interface Categories {
  /** The most frequent first, then all others together, then the unknown ones, where there are any. */
  readonly legend: readonly Category[];
  colorOf(value: string | null): string;
}

/**
 * Gives a colour to the most frequent values, as many as the palette has; the others share one. Frequencies are those
 * of the whole network or of the territory one is in, so that no other filter changes a colour.
 * @param isDrawn of the nodes that are drawn: the legend counts no other
 * @param isHere of the nodes whose values are the most frequent
 */
export function categoriesOf(
  values: readonly (string | null)[],
  isDrawn: (node: number) => boolean,
  palette: Palette,
  isHere: (node: number) => boolean = () => true,
): Categories {
  const all = new Map<string, number>();
  const drawn = new Map<string | null, number>();
  values.forEach((value, node) => {
    if (value !== null && isHere(node)) all.set(value, (all.get(value) ?? 0) + 1);
    if (isDrawn(node)) drawn.set(value, (drawn.get(value) ?? 0) + 1);
  });
  const first = [...all]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, palette.categories.length)
    .map(([value], at) => [value, palette.categories[at] as string] as const);
  const colors = new Map<string, string>(first);
  const unknown = mix(palette.other, palette.ground, 0.5);
  const legend: Category[] = first
    .map(([value, color]) => ({ kind: "own" as const, value, color, count: drawn.get(value) ?? 0 }))
    .filter(({ count }) => count > 0);
  const others = [...drawn].reduce((sum, [value, count]) => sum + (value === null || colors.has(value) ? 0 : count), 0);
  if (others > 0) legend.push({ kind: "others", value: "", color: palette.other, count: others });
  const unknowns = drawn.get(null) ?? 0;
  if (unknowns > 0) legend.push({ kind: "unknown", value: "", color: unknown, count: unknowns });
  return { legend, colorOf: (value) => (value === null ? unknown : (colors.get(value) ?? palette.other)) };
}
