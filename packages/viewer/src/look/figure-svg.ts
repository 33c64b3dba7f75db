import type { NameLine } from "./name-lines.js";
import type { Figure } from "./figure.js";
import { sans, serif } from "./typefaces.js";

const anchors = { left: "start", right: "end", center: "middle" } as const;

const short = (value: number): string => String(Math.round(value * 10) / 10);

const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");

/** A group of texts, each on a halo of the ground. */
const texts = (names: readonly NameLine[], style: string): string =>
  names.length === 0
    ? ""
    : `<g ${style}>${names
        .map(
          ({ text, x, y, align }) =>
            `<text x="${short(x)}" y="${short(y)}" text-anchor="${anchors[align]}">${escaped(text)}</text>`,
        )
        .join("")}</g>\n`;

const segments = (ends: readonly number[]): string => {
  let path = "";
  for (let at = 0; at < ends.length; at += 4)
    path += `M${short(ends[at] as number)} ${short(ends[at + 1] as number)}L${short(ends[at + 2] as number)} ${short(ends[at + 3] as number)}`;
  return path;
};

const outline = (corners: readonly number[]): string => {
  let path = "";
  for (let at = 0; at < corners.length; at += 2)
    path += `${at === 0 ? "M" : "L"}${short(corners[at] as number)} ${short(corners[at + 1] as number)}`;
  return `${path}Z`;
};

/** A figure as SVG 1.1, in chunks: lines of one style are one path, so that tools that open it stay quick. */
export function* figureSvg(figure: Figure): Generator<string> {
  const { width, height, pictureHeight, ground, ink } = figure;
  yield `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<clipPath id="picture"><rect width="${width}" height="${pictureHeight}"/></clipPath>
<rect width="${width}" height="${height}" fill="${ground}"/>
<g clip-path="url(#picture)">
`;
  if (figure.areas.length > 0)
    yield `<path d="${figure.areas.map(outline).join("")}" fill="${figure.land}" stroke="${figure.border}"/>\n`;
  for (const { color, width: stroke, isDotted, ends } of figure.lines)
    yield `<path d="${segments(ends)}" stroke="${color}" stroke-width="${short(stroke)}"${isDotted ? ' stroke-dasharray="2.6 3.4"' : ""} fill="none"/>\n`;
  for (const { x, y, radius, color, border } of figure.discs)
    yield `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${color}" stroke="${border}"/>\n`;
  const halo = `fill="${ink}" stroke="${ground}" stroke-linejoin="round" paint-order="stroke" dominant-baseline="central"`;
  yield texts(figure.names, `${halo} stroke-width="4" font-family="${sans}" font-size="12"`);
  yield texts(figure.landmarks, `${halo} stroke-width="5" font-family="${serif}" font-size="16" font-weight="600"`);
  yield `</g>\n<g font-family="${sans}" font-size="12" fill="${ink}" dominant-baseline="central">\n`;
  for (const { mark, color, text, x, y } of figure.key) {
    if (mark === "disc") yield `<circle cx="${x + 7}" cy="${y}" r="6" fill="${color}"/>`;
    if (mark === "ring") yield `<circle cx="${x + 7}" cy="${y}" r="5" fill="none" stroke="${color}" stroke-width="2"/>`;
    if (mark === "line" || mark === "dots")
      yield `<line x1="${x - 4}" x2="${x + 18}" y1="${y}" y2="${y}" stroke="${color}" stroke-width="2.4"${mark === "dots" ? ' stroke-dasharray="2.6 3.4"' : ""}/>`;
    yield `<text x="${x + (mark === "none" ? 0 : 26)}" y="${y}">${escaped(text)}</text>\n`;
  }
  yield "</g>\n</svg>\n";
}
