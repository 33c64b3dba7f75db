import { escaped } from "./markup.js";
import { markOf, type Block, type Line, type Paper } from "./paper.js";
import { pointsOf } from "./points.js";
import { zipped } from "./zipped.js";

const mimetype = "application/vnd.oasis.opendocument.text";
const header = '<?xml version="1.0" encoding="UTF-8"?>';
const spaces = Object.entries({
  office: "office:1.0",
  style: "style:1.0",
  text: "text:1.0",
  fo: "xsl-fo-compatible:1.0",
  meta: "meta:1.0",
})
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`)
  .join(" ");
const dublinCore = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const version = 'office:version="1.3"';

const line = ({ lead, text }: Line): string =>
  `${lead === undefined ? "" : `<text:span text:style-name="Lead">${escaped(lead)}</text:span> `}${escaped(text)}`;

const paragraph = (style: string, each: Line): string => `<text:p text:style-name="${style}">${line(each)}</text:p>`;

function block(each: Block, at: number): string {
  if (each.kind === "heading")
    return `<text:h text:style-name="Heading_2" text:outline-level="2">${escaped(each.text)}</text:h>`;
  if (each.kind === "lines") return each.lines.map((one) => paragraph("Text", one)).join("");
  const items = each.lines.map((one) => `<text:list-item>${paragraph("Item", one)}</text:list-item>`).join("");
  const list = `<text:list text:style-name="${each.mark}">${items}</text:list>`;
  return each.columns === 1
    ? list
    : `<text:section text:style-name="Columns" text:name="part-${at + 1}">${list}</text:section>`;
}

const listStyle = (mark: keyof typeof markOf) =>
  `<text:list-style style:name="${mark}"><text:list-level-style-bullet text:level="1" text:bullet-char="${markOf[mark]}">` +
  '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">' +
  '<style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.45cm" fo:text-indent="-0.45cm" fo:margin-left="0.45cm"/>' +
  "</style:list-level-properties></text:list-level-style-bullet></text:list-style>";

const content = ({ title, blocks, note }: Paper): string =>
  `${header}<office:document-content ${spaces} ${version}><office:automatic-styles>` +
  '<style:style style:name="Lead" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
  '<style:style style:name="Columns" style:family="section"><style:section-properties text:dont-balance-text-columns="false"><style:columns fo:column-count="2" fo:column-gap="0.6cm"/></style:section-properties></style:style>' +
  `${listStyle("dot")}${listStyle("box")}</office:automatic-styles><office:body><office:text>` +
  `<text:h text:style-name="Heading_1" text:outline-level="1">${escaped(title)}</text:h>` +
  `${blocks.map(block).join("")}${paragraph("Note", { text: note })}</office:text></office:body></office:document-content>`;

const paragraphStyle = (name: string, size: number, paragraphs: string, more = "") =>
  `<style:style style:name="${name}" style:family="paragraph"${name.startsWith("Heading") ? ` style:default-outline-level="${name.at(-1)}"` : ""}>` +
  `<style:paragraph-properties ${paragraphs}/><style:text-properties fo:font-size="${size.toFixed(1)}pt"${more}/></style:style>`;

const styles = (paper: Paper): string => {
  const { language } = paper;
  const points = pointsOf(paper);
  return (
    `${header}<office:document-styles ${spaces} ${version}><office:styles>` +
    '<style:default-style style:family="paragraph"><style:text-properties fo:font-family="&apos;Liberation Sans&apos;, Arial, sans-serif" ' +
    `fo:font-size="${points}pt" fo:language="${language}" fo:country="${language === "fr" ? "FR" : "GB"}"/></style:default-style>` +
    paragraphStyle("Heading_1", 1.5 * points, 'fo:margin-bottom="0.15cm"', ' fo:font-weight="bold"') +
    paragraphStyle(
      "Heading_2",
      1.1 * points,
      'fo:margin-top="0.18cm" fo:margin-bottom="0.04cm" fo:keep-with-next="always"',
      ' fo:font-weight="bold"',
    ) +
    paragraphStyle("Text", points, 'fo:margin-bottom="0.03cm"') +
    paragraphStyle("Item", points, 'fo:margin-bottom="0.02cm"') +
    paragraphStyle("Note", 0.85 * points, 'fo:margin-top="0.2cm"') +
    '</office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" ' +
    'fo:margin-top="1.3cm" fo:margin-bottom="1.3cm" fo:margin-left="1.6cm" fo:margin-right="1.6cm"/></style:page-layout></office:automatic-styles>' +
    '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles></office:document-styles>'
  );
};

const meta = ({ title, language }: Paper): string =>
  `${header}<office:document-meta ${spaces} ${dublinCore} ${version}><office:meta><dc:title>${escaped(title)}</dc:title>` +
  `<dc:language>${language}</dc:language></office:meta></office:document-meta>`;

const manifest = (parts: readonly string[]): string =>
  `${header}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">` +
  `<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mimetype}"/>` +
  `${parts.map((name) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`).join("")}</manifest:manifest>`;

/** An OpenDocument text: headings, lists and language as such, so that it can be heard as well as read. */
export function writeOdt(paper: Paper): Uint8Array {
  const parts = { "content.xml": content(paper), "styles.xml": styles(paper), "meta.xml": meta(paper) };
  return zipped({ ...parts, "META-INF/manifest.xml": manifest(Object.keys(parts)) }, { mimetype });
}
