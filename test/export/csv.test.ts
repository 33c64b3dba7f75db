import { csvLine, dataFlavour, excelFrance, type CsvFlavour } from "@maillage/engine/export/csv-line.js";
import { edgesCsv, nodesCsv } from "@maillage/engine/export/csv.js";
import type { Value } from "@maillage/engine/export/graph-tables.js";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tablesOf, textOf } from "./tables.js";
import { emptyTables, trickyTables } from "./tricky.js";

const flavours: readonly (readonly [name: string, flavour: CsvFlavour])[] = [
  ["data", dataFlavour],
  ["Excel France", excelFrance],
];

/** Cells as csv-parse reads them: a missing one is not an empty text. */
const cellsOf = (text: string, { separator, lineEnd }: CsvFlavour): (string | undefined)[][] =>
  parse(text, {
    delimiter: separator,
    record_delimiter: lineEnd,
    bom: true,
    cast: (cell, { quoting }) => (cell === "" && !quoting ? undefined : cell),
  });

/** Takes back the apostrophes that guard formulas. */
const unguarded = (cell: string | undefined) =>
  cell?.replace(/^'('*[=+\-@\t\r])/, "$1").replace(/([,;|\t\r\n]["\s]*)'(?='*[=+\-@])/g, "$1");

/** Cells as a spreadsheet takes them: a quote counts where a cell begins, and is a letter elsewhere. */
function partsOf(text: string, delimiter: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at++) {
    let part = "";
    if (text[at] === '"') {
      const [quoted = ""] = /^"(?:[^"]|"")*"?/.exec(text.slice(at)) ?? [];
      part = quoted.slice(1).replace(/"$/, "").replaceAll('""', '"');
      at += quoted.length;
    }
    for (; at < text.length && !`${delimiter}\r\n`.includes(text[at] as string); at++) part += text[at];
    parts.push(part);
  }
  return parts;
}

const spelt = (value: Value, decimal: string): string | undefined => {
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) return undefined;
  return typeof value === "number" ? String(value).split(".").join(decimal) : String(value);
};

describe.each(flavours)("%s flavour", (_, flavour) => {
  test("any texts, numbers and unknown values read back", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "'", '"', ",", ";", "\t", "\r", "\n", "a", "😀") }),
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { minLength: 1 }), (rows) => {
        const text = rows.map((row) => csvLine(row, flavour)).join("");
        // csv-parse drops a byte order mark only where the file begins, where ours stands.
        expect(
          cellsOf(`\ufeff${text}`, flavour).map((row, at) =>
            row.map((cell, column) => (typeof rows[at]?.[column] === "string" ? unguarded(cell) : cell)),
          ),
        ).toEqual(rows.map((row) => row.map((cell) => spelt(cell, flavour.decimal))));
      }),
    );
  });

  test("no text begins as a formula", () => {
    const formula = fc
      .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r"), fc.string())
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(formula, (text) => {
        const [[cell, number] = []] = cellsOf(csvLine([text, 0], flavour), flavour);
        expect([unguarded(cell), number]).toEqual([text, "0"]);
        expect(cell?.startsWith("'")).toBe(true);
      }),
    );
  });

  test.each([",", ";", "\t", "|"])("nor does any part, where a spreadsheet parts cells at %j", (delimiter) => {
    const letters = fc.constantFrom("=", "+", "-", "@", "'", '"', ",", ";", "\t", "|", "\r", "\n", " ", "a");
    const cell = fc.string({ unit: letters, maxLength: 8 });
    fc.assert(
      fc.property(cell, cell, (one, two) => {
        const parts = partsOf(csvLine(["W1", one, two], flavour), delimiter);
        for (const part of parts) expect(part).not.toMatch(/^[=+\-@]/);
      }),
      {
        numRuns: 2000,
        examples: [
          ["Club;=1+1", ""],
          ['Club;"=1+1"', "a"],
          ["Club,@SUM(A1)", "b\n=1+1"],
        ],
      },
    );
  });

  test("nothing of a tricky graph is lost", () => {
    const tables = trickyTables();
    const { nodes, edges } = tables;
    const [head, ...rows] = cellsOf(textOf(nodesCsv(tables, flavour)), flavour);
    expect(head).toEqual(["Id", "Label", "note", 'taux "é" <1>', "members", "employer", "X", "Y", "Size", "Color"]);
    const number = (column: Float64Array | undefined, index: number) => spelt(column?.[index], flavour.decimal);
    expect(rows.map((row) => row.map(unguarded))).toEqual(
      nodes.ids.map((id, index) => [
        id,
        nodes.labels[index],
        ...nodes.attributes.map((_attribute, at) => spelt(nodes.value(index, at), flavour.decimal)),
        number(nodes.positions?.x, index),
        number(nodes.positions?.y, index),
        number(nodes.sizes, index),
        nodes.colours?.[index],
      ]),
    );
    const [edgeHead, ...edgeRows] = cellsOf(textOf(edgesCsv(tables, flavour)), flavour);
    expect(edgeHead).toEqual(["Source", "Target", "Type", "Id", "Weight", "Kind", "year", "what"]);
    expect(edgeRows.map((row) => row.map(unguarded))).toEqual(
      Array.from({ length: edges.count }, (_edge, at) => [
        nodes.ids[edges.source(at)],
        nodes.ids[edges.target(at)],
        edges.directed(at) ? "Directed" : "Undirected",
        edges.id(at),
        spelt(edges.weight(at), flavour.decimal),
        edges.kind(at),
        ...edges.attributes.map((_attribute, column) => spelt(edges.value(at, column), flavour.decimal)),
      ]),
    );
  });
});

test("each flavour, to the byte", () => {
  const tables = tablesOf({
    nodes: [
      { id: "a", label: 'Dit "A"', values: [-0.5, undefined] },
      { id: "b", label: "=1+1", values: [Number.NaN, ""] },
    ],
    edges: [{ id: "e", source: "a", target: "b", kind: "funding", directed: true, weight: 1.25 }],
    nodeAttributes: [
      { id: "score", type: "double" },
      { id: "note", type: "string" },
    ],
  });
  expect(textOf(nodesCsv(tables, dataFlavour))).toBe('Id,Label,score,note\na,"Dit ""A""",-0.5,\nb,\'=1+1,,""\n');
  expect(textOf(nodesCsv(tables, excelFrance))).toBe(
    '\ufeffId;Label;score;note\r\na;"Dit ""A""";-0,5;\r\nb;\'=1+1;;""\r\n',
  );
  expect(textOf(edgesCsv(tables, excelFrance))).toBe(
    "\ufeffSource;Target;Type;Id;Weight;Kind\r\na;b;Directed;e;1,25;funding\r\n",
  );
  expect(textOf(nodesCsv(emptyTables, dataFlavour))).toBe("Id,Label\n");
});
