import { escaped } from "./markup.js";
import { markOf, type Block, type Line, type Paper } from "./paper.js";
import { pointsOf } from "./points.js";
import { zipped } from "./zipped.js";

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Numbers of the two lists. */
const listNumber = { dot: 1, box: 2 } as const;

const run = (text: string, isBold: boolean): string =>
  `<w:r>${isBold ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A page of A4, in twentieths of a point, with columns side by side. */
const section = (columns: number): string =>
  '<w:sectPr><w:type w:val="continuous"/><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="737" w:right="907" w:bottom="737" w:left="907" w:header="0" w:footer="0" w:gutter="0"/>' +
  `<w:cols w:num="${columns}" w:space="340"/></w:sectPr>`;

interface Paragraph {
  readonly style: string;
  readonly line: Line;
  readonly list?: keyof typeof listNumber;
  readonly columns: 1 | 2;
}

function paragraphs(block: Block): Paragraph[] {
  if (block.kind === "heading") return [{ style: "Heading2", line: { text: block.text }, columns: 1 }];
  if (block.kind === "lines") return block.lines.map((line) => ({ style: "Normal", line, columns: 1 }));
  const { mark, columns } = block;
  return block.lines.map((line) => ({ style: "Item", line, list: mark, columns }));
}

/** A paragraph whose next one stands in other columns ends its section. */
function written({ style, line, list, columns }: Paragraph, next: Paragraph | undefined): string {
  const numbering = list ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${listNumber[list]}"/></w:numPr>` : "";
  const ending = next && next.columns !== columns ? section(columns) : "";
  return (
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${numbering}${ending}</w:pPr>` +
    `${line.lead === undefined ? "" : run(`${line.lead} `, true)}${run(line.text, false)}</w:p>`
  );
}

function document({ title, blocks, note }: Paper): string {
  const all: readonly Paragraph[] = [
    { style: "Heading1", line: { text: title }, columns: 1 },
    ...blocks.flatMap(paragraphs),
    { style: "Note", line: { text: note }, columns: 1 },
  ];
  const body = all.map((each, at) => written(each, all[at + 1])).join("");
  return `${header}<w:document xmlns:w="${main}"><w:body>${body}${section(1)}</w:body></w:document>`;
}

const style = (
  id: string,
  name: string,
  spacing: string,
  size: number,
  more: { readonly outline?: number; readonly isBold?: boolean } = {},
) =>
  `<w:style w:type="paragraph" ${id === "Normal" ? 'w:default="1" ' : ""}w:styleId="${id}"><w:name w:val="${name}"/>` +
  `<w:pPr>${more.outline === undefined ? "" : "<w:keepNext/>"}<w:spacing ${spacing}/>${more.outline === undefined ? "" : `<w:outlineLvl w:val="${more.outline}"/>`}</w:pPr>` +
  `<w:rPr>${more.isBold ? "<w:b/>" : ""}<w:sz w:val="${size}"/></w:rPr></w:style>`;

const styles = (paper: Paper): string => {
  const { language } = paper;
  // In half points.
  const size = Math.floor(2 * pointsOf(paper));
  return (
    `${header}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>` +
    `<w:sz w:val="${size}"/><w:lang w:val="${language === "fr" ? "fr-FR" : "en-GB"}"/></w:rPr></w:rPrDefault></w:docDefaults>` +
    style("Normal", "Normal", 'w:after="20"', size) +
    style("Heading1", "heading 1", 'w:after="80"', Math.round(1.5 * size), { outline: 0, isBold: true }) +
    style("Heading2", "heading 2", 'w:before="100" w:after="20"', Math.round(1.1 * size), {
      outline: 1,
      isBold: true,
    }) +
    style("Item", "List Paragraph", 'w:after="10"', size) +
    `${style("Note", "Note", 'w:before="120"', Math.round(0.85 * size))}</w:styles>`
  );
};

const list = (mark: keyof typeof listNumber): string =>
  `<w:abstractNum w:abstractNumId="${listNumber[mark]}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>` +
  `<w:lvlText w:val="${markOf[mark]}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="255" w:hanging="255"/></w:pPr></w:lvl></w:abstractNum>`;

const numbering =
  `${header}<w:numbering xmlns:w="${main}">${list("dot")}${list("box")}` +
  `${[1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join("")}</w:numbering>`;

const core = ({ title, language }: Paper): string =>
  `${header}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:title>${escaped(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`;

const relations = (targets: readonly (readonly [string, string])[]): string =>
  `${header}<Relationships xmlns="${packages}/relationships">` +
  `${targets.map(([type, target], at) => `<Relationship Id="r${at + 1}" Type="${type}" Target="${target}"/>`).join("")}</Relationships>`;

const types =
  `${header}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${word}.numbering+xml"/>` +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>';

/** A document of Word: headings, lists and language as such. */
export const writeDocx = (paper: Paper): Uint8Array =>
  zipped({
    "[Content_Types].xml": types,
    "_rels/.rels": relations([
      [`${office}/officeDocument`, "word/document.xml"],
      [`${packages}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "word/document.xml": document(paper),
    "word/styles.xml": styles(paper),
    "word/numbering.xml": numbering,
    "word/_rels/document.xml.rels": relations([
      [`${office}/styles`, "styles.xml"],
      [`${office}/numbering`, "numbering.xml"],
    ]),
    "docProps/core.xml": core(paper),
  });
