import type { Side } from "../look/look.js";
import type { Palette } from "../look/palette.js";

/** What a name needs of its node. */
export interface NamedNode {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label?: string | null;
  readonly side?: Side;
  readonly badge?: string;
}

/** Longest line of a name on the picture, and shortest one where there is little room, in characters. */
const longestLine = 20;
const shortestLine = 11;

/** How many lines a name may take: one more where they are short. */
const mostLines = (longest: number) => (longest < 16 ? 3 : 2);

/** How wide a character is taken to be, pixels. */
const characterWidth = 6.6;

/**
 * Cuts a name into short lines at its spaces; what does not fit ends in an ellipsis.
 * @param room pixels that a line may take
 */
export function linesOf(name: string, room = Number.POSITIVE_INFINITY): string[] {
  const longest = Math.max(shortestLine, Math.min(longestLine, Math.floor(room / characterWidth)));
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= longest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > longest ? `${word.slice(0, longest - 1)}…` : word);
  }
  const most = mostLines(longest);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]?.slice(0, longest - 1)}…`];
}

const font = (size: number, weight = 500) => `${weight} ${size}px system-ui, "Segoe UI", "Noto Sans", sans-serif`;

/** Draws the name beside its node, on a halo of the ground so that lines behind it do not strike it through. */
export function drawName(context: CanvasRenderingContext2D, node: NamedNode, palette: Palette, isStrong = false): void {
  const { x, y, size, badge = "", side = "right" } = node;
  if (badge !== "") {
    context.font = font(Math.max(9, size), 700);
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillStyle = palette.ground;
    context.fillText(badge, x, y + 0.5);
  }
  const gap = size + 5;
  const room = side === "right" ? context.canvas.clientWidth - x - gap : side === "left" ? x - gap : undefined;
  const lines = node.label ? (isStrong ? [node.label] : linesOf(node.label, room)) : [];
  if (lines.length === 0) return;
  const height = 14;
  context.font = font(12, isStrong ? 650 : 500);
  context.textBaseline = "middle";
  context.textAlign = side === "right" ? "left" : side === "left" ? "right" : "center";
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = palette.ground;
  context.fillStyle = palette.ink;
  const left = side === "right" ? x + gap : side === "left" ? x - gap : x;
  const block = (lines.length - 1) * height;
  const top = side === "above" ? y - gap - 4 - block : side === "below" ? y + gap + 5 : y - block / 2;
  lines.forEach((line, at) => {
    context.strokeText(line, left, top + at * height);
    context.fillText(line, left, top + at * height);
  });
}
