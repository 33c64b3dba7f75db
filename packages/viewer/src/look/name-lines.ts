import type { Side } from "./look.js";

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

/** Height of a line, and what stands between a node and its name, pixels. */
const height = 14;
const gap = 5;

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

/** A line of a name, where its middle stands across the letters. */
export interface NameLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: "left" | "right" | "center";
}

/** A rectangle on the screen, pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the lines of a name cover, characters taken as wide as they mostly are; nothing for none. */
export function boxOf(lines: readonly NameLine[]): Box | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const width = characterWidth * Math.max(...lines.map(({ text }) => text.length));
  const share = { left: 0, center: 0.5, right: 1 }[first.align];
  const left = first.x - share * width;
  const top = first.y - height / 2;
  return { left, right: left + width, top, bottom: top + lines.length * height };
}

/** Pixels between a node and the edge of the picture that its name goes towards. */
function roomOf({ x, size, side = "right" }: NamedNode, width: number): number {
  if (side === "right") return width - x - size - gap;
  return side === "left" ? x - size - gap : Number.POSITIVE_INFINITY;
}

/**
 * A name beside its node, line by line.
 * @param isWhole on one line, however long
 * @param width of the picture, pixels
 */
export function nameLines(node: NamedNode, isWhole = false, width = Number.POSITIVE_INFINITY): readonly NameLine[] {
  const { x, y, size, label, side = "right" } = node;
  if (!label) return [];
  const lines = isWhole ? [label] : linesOf(label, roomOf(node, width));
  const away = size + gap;
  const left = side === "right" ? x + away : side === "left" ? x - away : x;
  const block = (lines.length - 1) * height;
  const top = side === "above" ? y - away - 4 - block : side === "below" ? y + away + 5 : y - block / 2;
  const align = side === "right" ? "left" : side === "left" ? "right" : "center";
  return lines.map((text, at) => ({ text, x: left, y: top + at * height, align }));
}
