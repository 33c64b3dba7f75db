import type { Block, Line, Paper } from "./paper.js";

/** Letters that a line of the page holds at 9 points, and lines that the page holds. */
const page = { letters: 112, lines: 74 } as const;
const usual = 9;
const smallest = 7;

const rowsOf = (lines: readonly Line[], letters: number): number =>
  lines.reduce(
    (sum, { lead = "", text }) => sum + Math.max(1, Math.ceil((lead.length + 1 + text.length) / letters)),
    0,
  );

const rowsOfBlock = (block: Block): number => {
  // A heading takes its line, and the room around it.
  if (block.kind === "heading") return 1.7;
  if (block.kind === "lines") return rowsOf(block.lines, page.letters);
  return rowsOf(block.lines, Math.floor(page.letters / block.columns) - 6) / block.columns;
};

/**
 * The size of the letters, points, at which a paper holds on its page, by a rough count of its lines: the usual one, or as
 * much smaller as it takes. Letters and lines both shrink, so that the room grows with the square.
 */
export function pointsOf({ title, blocks, note }: Paper): number {
  const rows =
    blocks.reduce((sum, block) => sum + rowsOfBlock(block), 3 * rowsOf([{ text: title }], 66)) +
    rowsOf([{ text: note }], 130);
  const points = usual * Math.min(1, Math.sqrt(page.lines / rows));
  return Math.max(smallest, Math.floor(points * 4) / 4);
}
