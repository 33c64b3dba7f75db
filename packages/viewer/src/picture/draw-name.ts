import type { Palette } from "../look/palette.js";
import { boxOf, nameLines, type Box, type NamedNode } from "../look/name-lines.js";
import { sans } from "../look/typefaces.js";

const font = (size: number, weight = 500) => `${weight} ${size}px ${sans}`;

/**
 * Draws the name beside its node, on a halo of the ground so that lines behind it do not strike it through.
 * @param mayStand whether the name finds room; without one it always does, on one line and strong
 * @returns whether it was drawn
 */
export function drawName(
  context: CanvasRenderingContext2D,
  node: NamedNode,
  palette: Palette,
  mayStand?: (box: Box) => boolean,
): boolean {
  const isStrong = mayStand === undefined;
  const { x, y, size, badge = "" } = node;
  context.textBaseline = "middle";
  if (badge !== "") {
    context.font = font(Math.max(9, size), 700);
    context.textAlign = "center";
    context.fillStyle = palette.ground;
    context.fillText(badge, x, y + 0.5);
  }
  context.font = font(13, isStrong ? 650 : 500);
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = palette.ground;
  context.fillStyle = palette.ink;
  const lines = nameLines(node, isStrong, context.canvas.clientWidth);
  const box = boxOf(lines);
  if (!box || mayStand?.(box) === false) return false;
  for (const line of lines) {
    context.textAlign = line.align;
    context.strokeText(line.text, line.x, line.y);
    context.fillText(line.text, line.x, line.y);
  }
  return true;
}
