import { graphologyJson } from "@maillage/engine/export/json.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { tablesOf, textOf } from "./tables.js";

test("any texts round-trip through JSON, as UTF-8 bytes", () => {
  const any = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(any, any, any, any, any, (id, label, name, value, kind) => {
      const tables = tablesOf({
        nodes: [
          { id, label, values: [value] },
          { id: `${id}.`, label: "" },
        ],
        edges: [{ id: value, source: id, target: `${id}.`, kind, directed: false, weight: 1 }],
        nodeAttributes: [{ id: `_${name}`, type: "string" }],
      });
      const { nodes, edges } = JSON.parse(Buffer.from(textOf(graphologyJson(tables))).toString());
      expect(nodes).toEqual([
        { key: id, attributes: { label, [`_${name}`]: value } },
        { key: `${id}.`, attributes: { label: "" } },
      ]);
      expect(edges).toEqual([
        { key: value, source: id, target: `${id}.`, undirected: true, attributes: { kind, weight: 1 } },
      ]);
    }),
  );
});

test("lone surrogates are escaped", () => {
  const text = textOf(graphologyJson(tablesOf({ nodes: [{ id: "\ud800", label: "a\udfff" }], edges: [] })));
  expect(Buffer.from(text).toString()).toBe(text);
  expect(JSON.parse(text).nodes).toEqual([{ key: "\ud800", attributes: { label: "a\udfff" } }]);
});

test("the text, to the byte", () => {
  const tables = tablesOf({
    nodes: [
      { id: "a", label: "A", values: [1.5] },
      { id: "b", label: "B", values: [Number.POSITIVE_INFINITY] },
    ],
    edges: [{ id: "e", source: "a", target: "b", kind: "membership", directed: true, weight: Number.NaN }],
    nodeAttributes: [{ id: "__proto__", type: "double" }],
  });
  expect(textOf(graphologyJson(tables))).toBe(
    `{"options":{"type":"mixed","multi":true,"allowSelfLoops":false},"attributes":{},"nodes":[
{"key":"a","attributes":{"label":"A","__proto__":1.5}},
{"key":"b","attributes":{"label":"B"}}
],"edges":[
{"key":"e","source":"a","target":"b","attributes":{"kind":"membership"}}
]}
`,
  );
});
