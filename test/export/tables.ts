import type { Attribute, GraphTables, Value } from "@maillage/engine/export/graph-tables.js";

export interface NodeRow {
  readonly id: string;
  readonly label: string;
  readonly values?: readonly Value[];
}

export interface EdgeRow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly directed: boolean;
  readonly weight: number;
  readonly values?: readonly Value[];
}

interface Rows {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
  readonly nodeAttributes?: readonly Attribute[];
  readonly edgeAttributes?: readonly Attribute[];
  /** x, y and size of each node, and its colour. */
  readonly drawing?: readonly (readonly [x: number, y: number, size: number, colour: string])[];
}

/** Rows as the columns that the writers take. */
export function tablesOf({ nodes, edges, nodeAttributes = [], edgeAttributes = [], drawing }: Rows): GraphTables {
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const edge = (at: number) => edges[at] as EdgeRow;
  return {
    nodes: {
      ids: nodes.map(({ id }) => id),
      labels: nodes.map(({ label }) => label),
      attributes: nodeAttributes,
      value: (index, attribute) => nodes[index]?.values?.[attribute],
      ...(drawing && {
        positions: { x: Float64Array.from(drawing, ([x]) => x), y: Float64Array.from(drawing, ([, y]) => y) },
        sizes: Float64Array.from(drawing, ([, , size]) => size),
        colours: drawing.map(([, , , colour]) => colour),
      }),
    },
    edges: {
      count: edges.length,
      source: (at) => indexOf.get(edge(at).source) as number,
      target: (at) => indexOf.get(edge(at).target) as number,
      id: (at) => edge(at).id,
      kind: (at) => edge(at).kind,
      directed: (at) => edge(at).directed,
      weight: (at) => edge(at).weight,
      attributes: edgeAttributes,
      value: (at, attribute) => edge(at).values?.[attribute],
    },
  };
}

export const textOf = (chunks: Iterable<string>): string => [...chunks].join("");
