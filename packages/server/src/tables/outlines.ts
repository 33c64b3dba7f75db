import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { onMap } from "@maillage/engine/network";
import { readOutlines, simplified } from "@maillage/engine/territory";
import type { Outlines } from "../answers/outlines.js";

/** Borders may leave their place by so much, in units of the map: about 55 m. */
const tolerance = 0.5;

const round = (value: number): number => Math.round(value * 10) / 10;

/** A ring of which so few points are left is too small to be seen. */
const fewest = 4;

const textOf = (bytes: Buffer): string =>
  (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");

/**
 * Borders from GeoJSON files, also `.gz`, simplified and laid on the plane of the map layout.
 * @returns the path of a file that cannot be read or has no outline, else the outlines
 */
export function outlinesFrom(paths: readonly string[]): { readonly unreadable: string } | Outlines {
  const outlines: Outlines["outlines"] = [];
  for (const path of paths) {
    let found: ReturnType<typeof readOutlines>;
    try {
      found = readOutlines(textOf(readFileSync(path)));
    } catch {
      found = undefined;
    }
    if (!found) return { unreadable: path };
    for (const { code, name, rings } of found) {
      const drawn = rings
        .map((ring) => simplified(ring.map(onMap), tolerance))
        .filter(({ length }) => length >= fewest)
        .map((ring) => ring.flatMap(({ x, y }) => [round(x), round(y)]));
      if (drawn.length > 0) outlines.push({ code, name, rings: drawn });
    }
  }
  return { outlines };
}
