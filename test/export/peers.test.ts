import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gexf } from "@maillage/engine/export/gexf.js";
import type { GraphTables, Value } from "@maillage/engine/export/graph-tables.js";
import { graphml } from "@maillage/engine/export/graphml.js";
import { beforeEach, expect, test } from "vitest";
import { asToldBy, contentOf, withoutForbidden, type Content } from "./content.js";
import { textOf, type EdgeRow } from "./tables.js";
import { emptyTables, trickyTables } from "./tricky.js";

const script = fileURLToPath(new URL("read-back.py", import.meta.url));
const python = ["python3", "/usr/bin/python3"].find(
  (name) => spawnSync(name, ["-c", "import networkx, igraph, lxml.etree"]).status === 0,
);

beforeEach((context) => {
  if (!python) context.skip("no Python with networkx, igraph and lxml (Debian: python3-networkx, -igraph, -lxml)");
});

function readBack(reader: string, chunks: Iterable<string>) {
  const folder = mkdtempSync(join(tmpdir(), "maillage-"));
  try {
    const file = join(folder, "network.xml");
    writeFileSync(file, textOf(chunks));
    const { status, stdout, stderr } = spawnSync(python as string, [script, reader, file], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** networkx and igraph know one direction a graph. */
const oneDirection: readonly (readonly [name: string, keep: (edge: EdgeRow) => boolean])[] = [
  ["directed", ({ directed }) => directed],
  ["undirected", ({ directed }) => !directed],
];

type Told = Pick<Content, "nodes"> & { readonly directed: boolean; readonly edges: readonly (readonly unknown[])[] };

/** An undirected edge has no first end: its ends in the order of their ids, edges in the order of theirs. */
function told({ nodes, edges }: Content, directed: boolean): Told {
  const ends = (source: string, target: string) => (directed || source < target ? [source, target] : [target, source]);
  return {
    directed,
    nodes,
    edges: edges
      .map(([id, source, target, , attributes]) => [id, ...ends(source, target), attributes])
      .sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1)),
  };
}

const reread = ({ directed, nodes, edges }: Told): Told =>
  told(
    {
      nodes,
      edges: edges.map(([id, source, target, attributes]) => [id, source, target, directed, attributes]) as never,
    },
    directed,
  );

const expected = (tables: GraphTables, directed: boolean, forget: (value: Value, name: string) => Value): Told =>
  told(
    asToldBy(contentOf(tables, withoutForbidden), (value, name) => (value === "" ? undefined : forget(value, name))),
    directed,
  );

const same = (value: Value): Value => value;
const trueOnly = (value: Value): Value => (value === false ? undefined : value);

for (const [name, keep] of oneDirection) {
  const directed = name === "directed";
  const tables = trickyTables(keep);

  test(`networkx reads ${name} GraphML back, but empty texts`, () => {
    expect(reread(readBack("networkx-graphml", graphml(tables)))).toEqual(expected(tables, directed, same));
  });

  test(`networkx reads ${name} GEXF back, but empty texts and the kind`, () => {
    expect(reread(readBack("networkx-gexf", gexf(tables)))).toEqual(
      expected(tables, directed, (value, attribute) => (attribute === "kind" ? undefined : value)),
    );
  });

  test(`igraph reads ${name} GraphML back, but empty texts and a boolean that is false`, () => {
    expect(reread(readBack("igraph-graphml", graphml(tables)))).toEqual(expected(tables, directed, trueOnly));
  });
}

test("igraph reads a mixed GraphML back, every edge undirected", () => {
  const tables = trickyTables();
  expect(reread(readBack("igraph-graphml", graphml(tables)))).toEqual(expected(tables, false, trueOnly));
});

test("networkx refuses a mixed graph", () => {
  expect(() => readBack("networkx-graphml", graphml(trickyTables()))).toThrow(/directed=true edge found/);
  expect(() => readBack("networkx-gexf", gexf(trickyTables()))).toThrow(/Directed edge found/);
});

test("networkx and igraph open an empty graph", () => {
  const nothing = { directed: false, nodes: [], edges: [] };
  expect(readBack("networkx-graphml", graphml(emptyTables))).toEqual(nothing);
  expect(readBack("networkx-gexf", gexf(emptyTables))).toEqual(nothing);
  expect(readBack("igraph-graphml", graphml(emptyTables))).toEqual(nothing);
});

test("GEXF follows the grammar of GEXF 1.3, which refuses what does not", () => {
  expect(readBack("gexf-grammar", gexf(trickyTables()))).toEqual([]);
  expect(readBack("gexf-grammar", gexf(emptyTables))).toEqual([]);
  const wrong = textOf(gexf(trickyTables())).replace('type="directed"', 'type="oriented"');
  expect(readBack("gexf-grammar", [wrong])).not.toEqual([]);
});
