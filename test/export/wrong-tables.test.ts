import { formats, type ExportFile } from "@maillage/engine/export/formats.js";
import { gexf } from "@maillage/engine/export/gexf.js";
import type { Attribute, GraphTables, Value } from "@maillage/engine/export/graph-tables.js";
import { graphml } from "@maillage/engine/export/graphml.js";
import { describe, expect, test } from "vitest";
import { tablesOf, textOf, type EdgeRow } from "./tables.js";

const withAttribute = (attribute: Attribute, value: Value): GraphTables =>
  tablesOf({ nodes: [{ id: "a", label: "A", values: [value] }], edges: [], nodeAttributes: [attribute] });

const edge: EdgeRow = { id: "e", source: "a", target: "b", kind: "affinity", directed: false, weight: 1 };
const pair = [
  { id: "a", label: "A" },
  { id: "b", label: "B" },
];
const drawn = (size: number, colour: string): GraphTables =>
  tablesOf({ nodes: [{ id: "a", label: "A" }], edges: [], drawing: [[0, 0, size, colour]] });

const files: readonly ExportFile[] = Object.values(formats).flat();

describe.each(files)("$name", ({ write }) => {
  test("refuses tables that contradict themselves", () => {
    expect(() => textOf(write(tablesOf({ nodes: pair, edges: [{ ...edge, target: "c" }] })))).toThrow(/no such node/);
    expect(() => textOf(write(drawn(-1, "#000000")))).toThrow(RangeError);
    expect(() => textOf(write(drawn(1, "red")))).toThrow(/#rrggbb/);
    expect(() => textOf(write(withAttribute({ id: "LABEL", type: "string" }, "")))).toThrow(/taken/);
    const edgeAttributes: readonly Attribute[] = [
      { id: "year", type: "integer" },
      { id: "Year", type: "string" },
    ];
    expect(() => textOf(write(tablesOf({ nodes: pair, edges: [edge], edgeAttributes })))).toThrow(/taken/);
  });
});

test.each(files.filter(({ name }) => !name.startsWith("edges")))(
  "$name refuses a value that is not of its type",
  ({ write }) => {
    const wrong: readonly (readonly [Attribute["type"], Value])[] = [
      ["integer", 1.5],
      ["integer", 2 ** 60],
      ["double", "2,5"],
      ["boolean", "true"],
      ["string", 3],
    ];
    for (const [type, value] of wrong) {
      expect(() => textOf(write(withAttribute({ id: "n", type }, value))), `${value}`).toThrow(TypeError);
    }
  },
);

test("XML refuses ids that would become one", () => {
  const ids = (...names: string[]) => tablesOf({ nodes: names.map((id) => ({ id, label: "" })), edges: [] });
  for (const write of [gexf, graphml]) {
    expect(() => textOf(write(ids("a", "b\u0001", "b")))).toThrow(RangeError);
    expect(textOf(write(ids("a", "b\u0001", "c")))).toContain('id="b"');
  }
});

test("every file of every format has its own name", () => {
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
});
