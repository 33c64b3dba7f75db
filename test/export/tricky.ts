import type { GraphTables } from "@maillage/engine/export/graph-tables.js";
import { tablesOf, type EdgeRow, type NodeRow } from "./tables.js";

const nodes: readonly NodeRow[] = [
  { id: "W751234567", label: "Les Amis de l’Œuvre – été", values: ["déjà vu €", 0.1 + 0.2, 2 ** 40, true] },
  { id: "218903456", label: 'Dit "Le Foyer"; 50 % & <b>', values: ["", -0.5, -1, false] },
  { id: "=cmd|' /C calc'!A0", label: "=HYPERLINK(A1)", values: ["+33", 1e-7, 0, undefined] },
  { id: "__proto__", label: "__proto__", values: ["constructor", Number.NaN, 3, true] },
  { id: "é 😀", label: "👩‍👩‍👧 d'été", values: ["'=deux", Number.POSITIVE_INFINITY, 7, false] },
  { id: "  deux  blancs  ", label: "ligne 1\r\nligne 2\nligne 3\ttab\rfin ", values: [" ", 1e300, 12, true] },
  { id: "]]>", label: "\u0000\u0008a\u001fb\ufffec\uffffd\u007f\u0085", values: ["-1", 4, 5, undefined] },
  { id: "deux\nlignes", label: "", values: ["\n", Number.NEGATIVE_INFINITY, undefined, undefined] },
  { id: "isolé", label: "@seul", values: [undefined, undefined, undefined, undefined] },
  { id: "isolé 2", label: "\u2028\ufeff", values: ["\u0001", 0, 0, false] },
];

const [a, b, c, proto, d, e, f, g] = nodes.map(({ id }) => id) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

const edges: readonly EdgeRow[] = [
  { id: "m1", source: a, target: b, kind: "membership", directed: true, weight: 1, values: [2020, ""] },
  { id: "f1", source: b, target: a, kind: "funding", directed: true, weight: 12_500.5, values: [2021, "=1+1"] },
  { id: "f2", source: b, target: a, kind: "funding", directed: true, weight: Number.NaN, values: [2022, undefined] },
  { id: "c1", source: a, target: b, kind: "cooperation", directed: false, weight: 2, values: [undefined, "fête\nà 2"] },
  { id: "c2", source: b, target: a, kind: "cooperation", directed: false, weight: 3, values: [2019, "\u0007"] },
  { id: "a1", source: a, target: b, kind: "affinity", directed: false, weight: 0.731, values: [undefined, undefined] },
  { id: 'x"<1', source: c, target: d, kind: "affinity", directed: false, weight: 1e-9, values: [0, '"'] },
  { id: "=2", source: e, target: f, kind: "membership", directed: true, weight: 0, values: [-5, "'"] },
  { id: "x3", source: f, target: g, kind: "affinity", directed: false, weight: 1, values: [1, "&amp;"] },
  { id: "p1", source: proto, target: c, kind: "affinity", directed: false, weight: 0.25, values: [1, "p"] },
  { id: "p2", source: a, target: proto, kind: "funding", directed: true, weight: 5, values: [1, "p"] },
];

/** A graph of everything that has ever broken an export, or the part of it whose edges have one direction. */
export const trickyTables = (keep: (edge: EdgeRow) => boolean = () => true): GraphTables =>
  tablesOf({
    nodes,
    edges: edges.filter(keep),
    nodeAttributes: [
      { id: "note", type: "string" },
      { id: 'taux "é" <1>', type: "double" },
      { id: "members", type: "integer" },
      { id: "employer", type: "boolean" },
    ],
    edgeAttributes: [
      { id: "year", type: "integer" },
      { id: "what", type: "string" },
    ],
    drawing: nodes.map((_, at) => [
      at === 8 ? Number.NaN : at / 3,
      at === 8 ? Number.NaN : 1 - at * 1e-5,
      at,
      `#0${at}ff7${at}`,
    ]),
  });

export const emptyTables: GraphTables = tablesOf({ nodes: [], edges: [] });
