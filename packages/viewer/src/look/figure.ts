import { nameLines, type NameLine } from "./name-lines.js";
import type { Look, Scene } from "./look.js";
import type { Palette } from "./palette.js";

/** A line of a kind: many of them share one style. */
export interface FigureLines {
  readonly color: string;
  readonly width: number;
  readonly isDotted: boolean;
  /** Ends: x1, y1, x2, y2 of each. */
  readonly ends: readonly number[];
}

export interface FigureDisc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly color: string;
  readonly border: string;
}

/** A line of the legend. */
export interface FigureKey {
  readonly mark: "disc" | "ring" | "line" | "dots" | "none";
  readonly color: string;
  readonly text: string;
}

/** A picture as marks on a sheet, in pixels, the lowest first: for whatever can draw lines, discs and words. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  /** Height of the part with the picture; the legend is below. */
  readonly pictureHeight: number;
  readonly ground: string;
  readonly ink: string;
  /** Borders: x, y of each corner. */
  readonly areas: readonly (readonly number[])[];
  readonly land: string;
  readonly border: string;
  readonly lines: readonly FigureLines[];
  readonly discs: readonly FigureDisc[];
  readonly names: readonly NameLine[];
  /** Names of groups or places. */
  readonly landmarks: readonly NameLine[];
  readonly key: readonly (FigureKey & { readonly x: number; readonly y: number })[];
}

/** How a scene is seen. */
export interface Camera {
  readonly width: number;
  readonly height: number;
  place(x: number, y: number): { readonly x: number; readonly y: number };
  pixels(size: number): number;
}

/** Width of a column of the legend, height of one of its lines, room around, pixels. */
const [column, line, room] = [260, 20, 18] as const;

/** Lines thinner than this are not seen. */
const thinnest = 0.6;

const byLevel = <T extends { readonly level: number }>(marks: T[]): T[] => marks.sort((a, b) => a.level - b.level);

/**
 * What a camera sees of a scene, with its legend below.
 * @param isNamed of the nodes whose names are shown
 */
export function figureOf(
  { nodes, edges }: Scene,
  look: Look,
  camera: Camera,
  isNamed: (id: string) => boolean,
  landmarks: readonly { readonly name: string; readonly x: number; readonly y: number }[],
  key: readonly FigureKey[],
  rings: readonly (readonly number[])[],
  { ground, ink, land, border }: Palette,
): Figure {
  const { width, height: pictureHeight } = camera;
  const points = new Map(nodes.map(({ id, x, y }) => [id, camera.place(x, y)]));
  const seen = byLevel(nodes.map(({ id }) => ({ id, ...look.node(id) })).filter(({ isHidden }) => !isHidden));
  const styles = new Map<string, { color: string; width: number; isDotted: boolean; level: number; ends: number[] }>();
  for (const { id, source, target } of edges) {
    const { color, size, isDotted, isHidden, level } = look.edge(id);
    const [from, to] = [points.get(source), points.get(target)];
    if (isHidden || !from || !to) continue;
    const style = `${level} ${color} ${size} ${isDotted}`;
    const known = styles.get(style) ?? {
      color,
      width: Math.max(thinnest, camera.pixels(size)),
      isDotted,
      level,
      ends: [],
    };
    known.ends.push(from.x, from.y, to.x, to.y);
    styles.set(style, known);
  }
  const discs = seen.map(({ id, color, border: edge, size }) => {
    const point = points.get(id) as { readonly x: number; readonly y: number };
    return { id, ...point, radius: camera.pixels(size), color, border: edge };
  });
  const named = new Map(seen.map(({ id, label, side }) => [id, { label, side }]));
  const columns = Math.max(1, Math.floor((width - 2 * room) / column));
  const rows = Math.ceil(key.length / columns);
  return {
    width,
    height: pictureHeight + 2 * room + rows * line,
    pictureHeight,
    ground,
    ink,
    land,
    border,
    areas: rings.map((ring) =>
      ring.flatMap((x, at) => {
        if (at % 2 === 1) return [];
        const point = camera.place(x, ring[at + 1] as number);
        return [point.x, point.y];
      }),
    ),
    lines: byLevel([...styles.values()]),
    discs,
    names: discs.flatMap(({ id, x, y, radius }) =>
      isNamed(id) ? nameLines({ x, y, size: radius, ...named.get(id) }) : [],
    ),
    landmarks: landmarks.map(({ name, x, y }) => ({ text: name, ...camera.place(x, y), align: "center" })),
    key: key.map((each, at) => ({
      ...each,
      x: room + Math.floor(at / rows) * column,
      y: pictureHeight + room + (at % rows) * line + line / 2,
    })),
  };
}
