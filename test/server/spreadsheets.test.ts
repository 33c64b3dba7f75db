import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "@maillage/engine/model/problem.js";
import { openTable } from "@maillage/server/files/open-table.js";
import fc from "fast-check";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../journeys/run-maillage.js";
import { escaped, odsContent, odsOf, xlsxOf, zipOf, xlsxMembers, type XlsxParts } from "./workbooks.js";

async function read(name: string, content: Buffer) {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  const table = await openTable(path);
  const rows = [];
  const problems: Problem[] = [];
  for await (const { number, cells } of table.rows((problem) => problems.push(problem))) rows.push([number, ...cells]);
  return { header: table.header, rows, problems };
}

const readXlsx = (parts: XlsxParts) => read("a.xlsx", xlsxOf(parts));

/** Styles: 0 general, 1 a date by number, 2 a date by its code, 3 a duration, 4 money. */
const styles = `<numFmts count="3"><numFmt numFmtId="164" formatCode="[$-40C]dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="[h]:mm"/><numFmt numFmtId="166" formatCode="#,##0.00\\ &quot;dollars&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${[0, 14, 164, 165, 166].map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>`;

const cell = (reference: string, inside: string, type = "", style = "") =>
  `<c r="${reference}"${type && ` t="${type}"`}${style && ` s="${style}"`}>${inside}</c>`;

describe("XLSX", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "é", "&", "<", '"', "'", "œ", "1", "=", ";", "€"),
    minLength: 1,
  });
  const value = fc.oneof(
    text.map((written) => ({ kind: "shared" as const, written })),
    text.map((written) => ({ kind: "inline" as const, written })),
    text.map((written) => ({ kind: "formula" as const, written })),
    fc.integer({ min: -1e6, max: 1e9 }).map((written) => ({ kind: "number" as const, written })),
    fc
      .double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true })
      .map((written) => ({ kind: "number" as const, written })),
    fc.boolean().map((written) => ({ kind: "boolean" as const, written: Number(written) })),
    fc.integer({ min: 61, max: 80_000 }).map((written) => ({ kind: "date" as const, written })),
    fc.constant({ kind: "empty" as const, written: "" }),
  );

  test("read as another reader reads it, which holds all in memory", () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.array(value, { minLength: 2, maxLength: 5 }), { maxLength: 6 }), async (rows) => {
        const strings: string[] = [];
        const written = rows.map((row, y) => {
          const cells = row.map(({ kind, written: content }, x) => {
            const reference = `${"ABCDE"[x]}${y + 2}`;
            const xml = escaped(String(content));
            if (kind === "shared") {
              // In runs, as a cell with a word in bold is.
              strings.push(`<si><r><t>${xml.slice(0, 0)}</t></r><r><t xml:space="preserve">${xml}</t></r></si>`);
              return cell(reference, `<v>${strings.length - 1}</v>`, "s");
            }
            if (kind === "inline") return cell(reference, `<is><t>${xml}</t></is>`, "inlineStr");
            if (kind === "formula") return cell(reference, `<f>1+1</f><v>${xml}</v>`, "str");
            if (kind === "boolean") return cell(reference, `<v>${xml}</v>`, "b");
            if (kind === "date") return cell(reference, `<v>${xml}</v>`, "", y % 2 === 0 ? "1" : "2");
            return kind === "empty" ? cell(reference, "") : cell(reference, `<v>${xml}</v>`, "n", "4");
          });
          return `<row r="${y + 2}">${cells.join("")}</row>`;
        });
        const header = "ABCDE".split("").map((letter) => cell(`${letter}1`, `<is><t>${letter}</t></is>`, "inlineStr"));
        const sheet = `<dimension ref="A1:E9"/><sheetData><row r="1">${header.join("")}</row>${written.join("")}</sheetData>`;
        const parts = { sheet, styles, strings: strings.join("") };
        const twin = await readSheet(xlsxOf(parts), { trim: false });
        const expected = twin
          .map((row, index) => [
            index,
            ...row.map((each) =>
              each === null
                ? ""
                : each instanceof Date
                  ? each.toISOString().slice(0, 10)
                  : String(each as string | number | boolean),
            ),
          ])
          .filter((row) => row.slice(1).some((each) => `${each}`.trim() !== ""));
        const found = await readXlsx(parts);
        expect([[0, ...found.header], ...found.rows]).toEqual(expected);
      }),
      { numRuns: 200 },
    ));

  test("dates of both calendars, durations and amounts", async () => {
    const row = `<row r="2">${["1", "2", "3", "4"].map((style, x) => cell(`${"ABCD"[x]}2`, "<v>40000.5</v>", "", style)).join("")}</row>`;
    const header = `<row r="1">${"ABCD"
      .split("")
      .map((letter) => cell(`${letter}1`, `<is><t>${letter}</t></is>`, "inlineStr"))
      .join("")}</row>`;
    const sheet = `<sheetData>${header}${row}</sheetData>`;
    expect((await readXlsx({ sheet, styles })).rows).toEqual([[1, "2009-07-06", "2009-07-06", "40000.5", "40000.5"]]);
    expect((await readXlsx({ sheet, styles, is1904: true })).rows).toEqual([
      [1, "2013-07-07", "2013-07-07", "40000.5", "40000.5"],
    ]);
  });

  test("the first sheet, a title above the header, rows and cells that are not written, a prefix, no references", async () => {
    const sheet = `<sheetData><row r="2">${cell("B2", "<is><t>Titre</t></is>", "inlineStr")}</row>
      <row r="4"><c t="inlineStr"><is><t>id</t></is></c><c t="inlineStr"><is><t>name</t></is></c><c t="inlineStr"><is><t>text</t></is></c></row>
      <row r="7">${cell("A7", "<v>1</v>")}${cell("B7", "<is><t>Le Lavoir</t><rPh><t>ルラ</t></rPh></is>", "inlineStr")}</row></sheetData>`;
    const plain = await readXlsx({ sheet });
    expect(plain).toMatchObject({ header: ["id", "name", "text"], rows: [[3, "1", "Le Lavoir", ""]], problems: [] });
    const prefixed = sheet.replaceAll(/<(\/?)(\w)/g, "<$1x:$2");
    const members = xlsxMembers({ sheet: "" }).map((member) =>
      member.name.endsWith("sheet1.xml")
        ? { ...member, content: `<x:worksheet xmlns:x="urn:x">${prefixed}</x:worksheet>` }
        : member,
    );
    expect(await read("a.xlsx", zipOf(members))).toEqual(plain);
  });

  test("a formula's saved value is read, an error is nothing, what XML cannot write is", async () => {
    const sheet = `<sheetData><row>${["id", "name"].map((name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`).join("")}</row>
      <row><c><f>1+1</f><v>2</v></c><c t="str"><f>cmd|'/c calc'!A0</f><v>=a_x000D_b</v></c></row>
      <row><c><v>3</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>`;
    expect((await readXlsx({ sheet })).rows).toEqual([
      [1, "2", "=a\rb"],
      [2, "3", ""],
    ]);
  });
});

describe("ODS", () => {
  const text = (written: string, more = "") =>
    `<table:table-cell${more}><text:p>${escaped(written)}</text:p></table:table-cell>`;
  test("values, repeats, padding, spaces, comments", async () => {
    const rows = [
      `<table:table-row>${["id", "name", "a", "b", "c"].map((name) => text(name)).join("")}<table:table-cell table:number-columns-repeated="16379"/></table:table-row>`,
      `<table:table-row table:number-rows-repeated="2">${text("1")}<table:table-cell office:value-type="float" office:value="2.5"><text:p>2,50 €</text:p></table:table-cell>${text("x", ' table:number-columns-repeated="2"')}</table:table-row>`,
      `<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
      `<table:table-row><table:table-cell office:date-value="2024-02-29"><office:annotation><dc:creator xmlns:dc="urn:dc">M. Nom</dc:creator><text:p>secret</text:p></office:annotation><text:p>29/02/24</text:p></table:table-cell><table:table-cell><text:p>deux<text:s text:c="2"/>mots</text:p><text:p>une ligne</text:p></table:table-cell></table:table-row>`,
      `<table:table-row table:number-rows-repeated="1048569"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
    ];
    expect((await read("a.ods", odsOf(odsContent(rows.join(""))))).rows).toEqual([
      [1, "1", "2.5", "x", "x", ""],
      [2, "1", "2.5", "x", "x", ""],
      [6, "2024-02-29", "deux mots\nune ligne", "", "", ""],
    ]);
  });
  test("only the first sheet", async () => {
    const row = `<table:table-row>${text("id")}${text("name")}</table:table-row>`;
    const content = odsContent(row).replace(
      "</table:table>",
      `</table:table><table:table>${row.repeat(3)}</table:table>`,
    );
    expect((await read("a.ods", odsOf(content))).rows).toEqual([]);
  });
});

describe("the sheet that is read, of several", () => {
  const line = (...cells: readonly string[]) =>
    cells.map((written, x) => cell(`${"ABCDE"[x]}1`, `<is><t>${escaped(written)}</t></is>`, "inlineStr")).join("");
  const sheetOf = (...rows: readonly (readonly string[])[]) =>
    `<sheetData>${rows.map((cells, y) => `<row r="${y + 1}">${line(...cells).replaceAll('1"', `${y + 1}"`)}</row>`).join("")}</sheetData>`;
  const cover = [["Subventions de la ville"], ["Contact", "service associations"], ["Édité le", "3 mars"]] as const;
  const grants = [
    ["Nom du bénéficiaire", "SIRET du bénéficiaire", "Montant voté", "Nom de l'attribuant"],
    ["Le Lavoir", "", "1200", "Ville de Tours"],
  ] as const;
  const other = [
    ["Année", "Total"],
    ["2023", "12"],
  ] as const;
  const chosen = { code: "sheet.chosen", value: "Feuille 2", row: 0 };

  test("a cover goes before what can be read", async () => {
    const found = await readXlsx({ sheet: sheetOf(...cover), second: sheetOf(...grants) });
    expect(found.header[0]).toBe("Nom du bénéficiaire");
    expect(found.rows).toEqual([[1, ...grants[1]]]);
    expect(found.problems).toEqual([expect.objectContaining(chosen)]);
  });
  test("an empty first sheet is passed over, whatever the second holds", async () => {
    const found = await readXlsx({ sheet: "<sheetData/>", second: sheetOf(...other) });
    expect([found.header, found.problems]).toEqual([other[0], [expect.objectContaining(chosen)]]);
  });
  test("of two that can be read the first is; of two that nothing tells the first too", async () => {
    const both = await readXlsx({ sheet: sheetOf(...grants), second: sheetOf(...grants, ["Autre", "", "1", "x"]) });
    expect([both.rows.length, both.problems]).toEqual([1, []]);
    const neither = await readXlsx({ sheet: sheetOf(...other), second: sheetOf(...cover) });
    expect([neither.header, neither.problems]).toEqual([other[0], []]);
  });
  test("OpenDocument too", async () => {
    const rowsOf = (rows: readonly (readonly string[])[]) =>
      rows
        .map(
          (cells) =>
            `<table:table-row>${cells.map((each) => `<table:table-cell><text:p>${escaped(each)}</text:p></table:table-cell>`).join("")}</table:table-row>`,
        )
        .join("");
    const content = odsContent(rowsOf(cover)).replace(
      "</table:table>",
      `</table:table><table:table table:name="Feuille 2">${rowsOf(grants)}</table:table><table:table table:name="3">${rowsOf(other)}</table:table>`,
    );
    const found = await read("a.ods", odsOf(content));
    expect(found.rows).toEqual([[1, ...grants[1]]]);
    expect(found.problems).toEqual([expect.objectContaining(chosen)]);
  });
});
