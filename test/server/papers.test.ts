import { readXml } from "@maillage/server/files/xml.js";
import { paperFormats } from "@maillage/server/papers/formats.js";
import type { Paper } from "@maillage/server/papers/paper.js";
import { writeLines } from "@maillage/server/papers/write-lines.js";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";

const nasty = `Où ? <b>&"'\u0000\u000b\ud800]]> ${String.fromCodePoint(0x1f33b)}\nfin`;
const clean = `Où ? <b>&"']]> ${String.fromCodePoint(0x1f33b)} fin`;

const paper: Paper = {
  language: "fr",
  title: nasty,
  blocks: [
    { kind: "heading", text: "Où elles en sont" },
    { kind: "lines", lines: [{ lead: "Étape :", text: nasty }, { text: "" }] },
    { kind: "list", mark: "box", columns: 2, lines: [{ text: "un" }, { lead: "deux", text: nasty }] },
    { kind: "list", mark: "dot", columns: 1, lines: [{ text: "trois" }] },
  ],
  note: nasty,
};

async function* once(bytes: Uint8Array) {
  yield Buffer.from(bytes);
}

/** Element names and the text of a part, by our own reader, which refuses what is no XML. */
async function read(bytes: Uint8Array) {
  const names: string[] = [];
  let text = "";
  const handlers = { open: (name: string) => void names.push(name), text: (part: string) => void (text += part) };
  for await (const _ of readXml("part", once(bytes), handlers));
  return { names, text };
}

const main = { odt: "content.xml", docx: "word/document.xml" } as const;

describe.each(["odt", "docx"] as const)("a paper as .%s", (format) => {
  const parts = unzipSync(paperFormats[format].write(paper));

  test("every part is well-formed, and the text comes back without what XML cannot hold", async () => {
    for (const [name, bytes] of Object.entries(parts)) if (name !== "mimetype") await read(bytes);
    const { text } = await read(parts[main[format]] as Uint8Array);
    expect(text.split(clean)).toHaveLength(5);
    for (const word of ["Où elles en sont", "Étape :", "un", "deux", "trois"]) expect(text).toContain(word);
  });

  test("headings, lists and language are said as such", () => {
    const all = Object.values(parts)
      .map((bytes) => strFromU8(bytes))
      .join("\n");
    const said = {
      odt: ['text:outline-level="1"', 'text:outline-level="2"', "<text:list-item>", 'fo:language="fr"'],
      docx: ['w:pStyle w:val="Heading1"', '<w:outlineLvl w:val="1"/>', "<w:numPr>", 'w:lang w:val="fr-FR"'],
    };
    for (const each of said[format]) expect(all).toContain(each);
  });

  test("the same paper is the same bytes", () => {
    expect(paperFormats[format].write(paper)).toEqual(paperFormats[format].write(paper));
  });
});

test("an OpenDocument says what it is before anything else, unpacked", () => {
  const bytes = paperFormats.odt.write(paper);
  expect(strFromU8(bytes.slice(30, 38 + 39))).toBe("mimetypeapplication/vnd.oasis.opendocument.text");
});

test("a page of HTML and lines of a terminal hold the same, and nothing runs", () => {
  const html = strFromU8(paperFormats.html.write(paper));
  expect(html).toContain('<html lang="fr">');
  expect(html).toContain("Où ? &lt;b&gt;&amp;&quot;");
  expect(html).not.toContain("<b>");
  expect(html.match(/<li>/g)).toHaveLength(3);
  expect(writeLines(paper)).toContain("  ☐ un");
});
