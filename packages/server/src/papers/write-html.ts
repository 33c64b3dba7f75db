import { escaped } from "./markup.js";
import { markOf, type Block, type Line, type Paper } from "./paper.js";
import { pointsOf } from "./points.js";

const style = (points: number): string => `@page { size: A4; margin: 13mm 16mm }
body { font: ${points}pt/1.25 Arial, "Liberation Sans", sans-serif; max-width: 178mm; margin: 1em auto; padding: 0 1em; color: #000; background: #fff }
@media print { body { margin: 0 auto; padding: 0 } }
h1 { font-size: 1.5em; margin: 0 0 4pt } h2 { font-size: 1.1em; margin: 7pt 0 2pt; break-after: avoid }
p { margin: 0 0 1pt } ul { margin: 0; padding-left: 1.3em } li { break-inside: avoid }
ul.box { list-style-type: "${markOf.box} " } .columns { columns: 2; column-gap: 6mm } .note { font-size: .85em; margin-top: 6pt }`;

const line = ({ lead, text }: Line): string =>
  `${lead === undefined ? "" : `<strong>${escaped(lead)}</strong> `}${escaped(text)}`;

function block(each: Block): string {
  if (each.kind === "heading") return `<h2>${escaped(each.text)}</h2>`;
  if (each.kind === "lines") return each.lines.map((one) => `<p>${line(one)}</p>`).join("\n");
  const names = [each.mark, ...(each.columns === 2 ? ["columns"] : [])].join(" ");
  return `<ul class="${names}">\n${each.lines.map((one) => `<li>${line(one)}</li>`).join("\n")}\n</ul>`;
}

/** One page that needs nothing else. */
export const writeHtml = (paper: Paper): string => {
  const { language, title, blocks, note } = paper;
  return (
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n` +
    `<title>${escaped(title)}</title>\n<style>\n${style(pointsOf(paper))}\n</style>\n</head>\n<body>\n<main>\n<h1>${escaped(title)}</h1>\n` +
    `${blocks.map(block).join("\n")}\n<p class="note">${escaped(note)}</p>\n</main>\n</body>\n</html>\n`
  );
};
