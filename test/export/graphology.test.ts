import { formats, type FormatId } from "@maillage/engine/export/formats.js";
import { graphologyJson } from "@maillage/engine/export/json.js";
import { gexf } from "@maillage/engine/export/gexf.js";
import type { GraphTables, Value } from "@maillage/engine/export/graph-tables.js";
import fc from "fast-check";
import { MultiGraph } from "graphology";
import { parse } from "graphology-gexf";
import { expect, test } from "vitest";
import { asToldBy, contentOf, withoutForbidden, type Content } from "./content.js";
import { tablesOf, textOf } from "./tables.js";
import { emptyTables, trickyTables } from "./tricky.js";

/** graphology 0.26 keeps neighbours in plain objects: an edge of a node called `__proto__` breaks it. */
const withoutProto = (): GraphTables => trickyTables(({ source, target }) => ![source, target].includes("__proto__"));

const told = (graph: MultiGraph): Content => ({
  nodes: graph.mapNodes((id, attributes) => [id, attributes as Record<string, Value>]),
  edges: graph.mapEdges((id, attributes, source, target, _a, _b, undirected) => [
    id,
    source,
    target,
    !undirected,
    attributes as Record<string, Value>,
  ]),
});

test("graphology reads everything back from JSON, control characters and all", () => {
  const tables = withoutProto();
  const graph = MultiGraph.from(JSON.parse(textOf(graphologyJson(tables))));
  expect([graph.type, graph.multi, graph.allowSelfLoops]).toEqual(["mixed", true, false]);
  expect(told(graph)).toEqual(contentOf(tables));
});

test("JSON keeps the edges of a node called __proto__", () => {
  const { nodes, edges } = JSON.parse(textOf(graphologyJson(trickyTables())));
  const content: Content = {
    nodes: nodes.map(({ key, attributes }: Record<string, never>) => [key, attributes]),
    edges: edges.map(({ key, source, target, undirected, attributes }: Record<string, never>) => [
      key,
      source,
      target,
      undirected !== true,
      attributes,
    ]),
  };
  expect(content).toEqual(contentOf(trickyTables()));
});

test("graphology-gexf reads everything back from GEXF but empty labels", () => {
  const tables = withoutProto();
  const graph = parse(MultiGraph, textOf(gexf(tables)));
  const rgb = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const expected = asToldBy(contentOf(tables, withoutForbidden), (value, name) => {
    if (name === "color") return `rgb(${rgb(value as string).join(",")})`;
    return name === "label" && value === "" ? undefined : value;
  });
  expect(told(graph)).toEqual(expected);
});

test("any text reads back from GEXF, without what XML cannot hold", () => {
  const unit = fc.oneof(
    fc.constantFrom("\ud800", "\udfff", "\uffff", "\r\n", "&#1;", "]]>"),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const tables = tablesOf({
        nodes: [{ id: "a", label: "A", values: [text] }],
        edges: [],
        nodeAttributes: [{ id: "note", type: "string" }],
      });
      const graph = parse(MultiGraph, textOf(gexf(tables)));
      expect(graph.getNodeAttribute("a", "note")).toBe(withoutForbidden(text));
    }),
  );
});

test("an empty graph is a whole file in every format", () => {
  for (const id of Object.keys(formats) as FormatId[]) {
    for (const { name, write } of formats[id]) expect(textOf(write(emptyTables)), name).toMatch(/\n$/);
  }
  expect(MultiGraph.from(JSON.parse(textOf(graphologyJson(emptyTables)))).order).toBe(0);
  expect(parse(MultiGraph, textOf(gexf(emptyTables))).order).toBe(0);
});
