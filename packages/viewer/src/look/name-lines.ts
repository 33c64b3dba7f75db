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

/** Longest line and most lines of a name on the picture. */
const longestLine = 20;
const mostLines = 2;

/** Height of a line, pixels. */
const height = 14;

/** Cuts a name into short lines at its spaces; what does not fit ends in an ellipsis. */
export function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= longestLine) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  kept[mostLines - 1] = `${kept[mostLines - 1]?.slice(0, longestLine - 1)}…`;
  return kept;
}

/** A line of a name, where its middle stands across the letters. */
export interface NameLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: "left" | "right" | "center";
}

/** A name beside its node, line by line. @param isWhole on one line, however long */
export function nameLines(node: NamedNode, isWhole = false): readonly NameLine[] {
  const { x, y, size, label, side = "right" } = node;
  const lines = label ? (isWhole ? [label] : linesOf(label)) : [];
  const gap = size + 5;
  const left = side === "right" ? x + gap : side === "left" ? x - gap : x;
  const block = (lines.length - 1) * height;
  const top = side === "above" ? y - gap - 4 - block : side === "below" ? y + gap + 5 : y - block / 2;
  const align = side === "right" ? "left" : side === "left" ? "right" : "center";
  return lines.map((text, at) => ({ text, x: left, y: top + at * height, align }));
}
