import type { Figure } from "../look/figure.js";
import type { NameLine } from "../look/name-lines.js";
import { sans, serif } from "../look/typefaces.js";

/** Pixels of the file for one of the screen: a printed page wants more than a screen. */
const density = 2;

/** Draws a figure on a canvas, as `figureSvg` writes it. @throws Error when the browser makes no image of it */
export async function figurePng(figure: Figure): Promise<Blob> {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [figure.width * density, figure.height * density];
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  context.scale(density, density);
  context.fillStyle = figure.ground;
  context.fillRect(0, 0, figure.width, figure.height);
  context.save();
  context.beginPath();
  context.rect(0, 0, figure.width, figure.pictureHeight);
  context.clip();
  context.fillStyle = figure.land;
  context.strokeStyle = figure.border;
  context.lineWidth = 1;
  context.beginPath();
  for (const corners of figure.areas) {
    context.moveTo(corners[0] as number, corners[1] as number);
    for (let at = 2; at < corners.length; at += 2) context.lineTo(corners[at] as number, corners[at + 1] as number);
    context.closePath();
  }
  context.fill();
  context.stroke();
  for (const { color, width, isDotted, ends } of figure.lines) {
    context.strokeStyle = color;
    context.lineWidth = width;
    context.setLineDash(isDotted ? [2.6, 3.4] : []);
    context.beginPath();
    for (let at = 0; at < ends.length; at += 4) {
      context.moveTo(ends[at] as number, ends[at + 1] as number);
      context.lineTo(ends[at + 2] as number, ends[at + 3] as number);
    }
    context.stroke();
  }
  context.setLineDash([]);
  context.lineWidth = 1;
  for (const { x, y, radius, color, border } of figure.discs) {
    disc(context, x, y, radius, color);
    context.strokeStyle = border;
    context.stroke();
  }
  words(context, figure, figure.names, `500 12px ${sans}`, 4);
  words(context, figure, figure.landmarks, `600 16px ${serif}`, 5);
  context.restore();
  context.font = `12px ${sans}`;
  context.textBaseline = "middle";
  context.textAlign = "left";
  for (const { mark, color, text, x, y } of figure.key) {
    if (mark === "disc") disc(context, x + 7, y, 6, color);
    if (mark === "ring") {
      context.setLineDash([]);
      context.strokeStyle = color;
      context.lineWidth = 2;
      context.beginPath();
      context.arc(x + 7, y, 5, 0, 2 * Math.PI);
      context.stroke();
    }
    if (mark === "line" || mark === "dots") {
      context.strokeStyle = color;
      context.lineWidth = 2.4;
      context.setLineDash(mark === "dots" ? [2.6, 3.4] : []);
      context.beginPath();
      context.moveTo(x - 4, y);
      context.lineTo(x + 18, y);
      context.stroke();
    }
    context.fillStyle = figure.ink;
    context.fillText(text, x + (mark === "none" ? 0 : 26), y);
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("figurePng: no image"))), "image/png"),
  );
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number, color: string): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = color;
  context.fill();
}

/** Texts on a halo of the ground. */
function words(
  context: CanvasRenderingContext2D,
  { ink, ground }: Figure,
  names: readonly NameLine[],
  font: string,
  halo: number,
): void {
  context.font = font;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = halo;
  context.strokeStyle = ground;
  context.fillStyle = ink;
  for (const { text, x, y, align } of names) {
    context.textAlign = align;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}
