export type AttributeType = "string" | "double" | "integer" | "boolean";

/** A named, typed column. */
export interface Attribute {
  readonly id: string;
  readonly type: AttributeType;
}

/** What a column holds for one node or edge; `undefined` when it is not known. */
export type Value = string | number | boolean | undefined;

/** Nodes by index. */
export interface NodeTable {
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly attributes: readonly Attribute[];
  value(index: number, attribute: number): Value;
  readonly positions?: { readonly x: Float64Array; readonly y: Float64Array };
  /** `#rrggbb` each. */
  readonly colours?: readonly string[];
  readonly sizes?: Float64Array;
}

/** How an edge is drawn. */
export interface EdgeDrawing {
  /** `#rrggbb`. */
  readonly colour: string;
  readonly thickness: number;
  readonly isDotted: boolean;
}

/** Edges by number, parallel ones allowed; ends are indices of nodes. */
export interface EdgeTable {
  readonly count: number;
  source(at: number): number;
  target(at: number): number;
  id(at: number): string;
  /** `membership`, `funding`, `cooperation` or `affinity`. */
  kind(at: number): string;
  directed(at: number): boolean;
  weight(at: number): number;
  readonly attributes: readonly Attribute[];
  value(at: number, attribute: number): Value;
  /** Formats that know how lines look write it. */
  drawing?(at: number): EdgeDrawing;
}

/** A graph as the writers take it: columns that are asked cell by cell, so that nothing is copied. */
export interface GraphTables {
  readonly nodes: NodeTable;
  readonly edges: EdgeTable;
  /** Of what was known when it was made, as the store counts; formats that have a place for it say it. */
  readonly revision?: number | undefined;
}

/** Names that the formats themselves use, in lower case: Gephi does not tell `Label` from `label`. */
const reserved = {
  node: ["id", "label", "x", "y", "size", "color"],
  edge: ["id", "label", "source", "target", "type", "kind", "weight"],
};

function checkNames(of: "node" | "edge", attributes: readonly Attribute[]): void {
  const taken = new Set(reserved[of]);
  for (const { id } of attributes) {
    const name = id.toLowerCase();
    if (taken.has(name)) throw new RangeError(`${of} attribute ${id}: this name is taken`);
    taken.add(name);
  }
}

/**
 * @throws RangeError when columns differ in length, an edge ends nowhere, a name is taken, a colour is no `#rrggbb` or
 * a size is negative
 */
export function checkTables({ nodes, edges }: GraphTables): void {
  const { ids, labels, positions, colours, sizes } = nodes;
  for (const column of [labels, positions?.x, positions?.y, colours, sizes]) {
    if (column && column.length !== ids.length) throw new RangeError(`${column.length} values, ${ids.length} nodes`);
  }
  for (const colour of colours ?? []) {
    if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new RangeError(`colour ${colour}: not #rrggbb`);
  }
  if (sizes?.some((size) => size < 0)) throw new RangeError("a size is negative");
  for (let at = 0; at < edges.count; at++) {
    if (ids[edges.source(at)] === undefined || ids[edges.target(at)] === undefined) {
      throw new RangeError(`edge ${edges.id(at)}: no such node`);
    }
  }
  checkNames("node", nodes.attributes);
  checkNames("edge", edges.attributes);
}

/**
 * What a file says of its edges as a whole: `directed` when each of them is, for readers that know one direction a
 * graph (networkx, igraph); they refuse a mixed file, or take every edge for undirected.
 */
export function defaultDirection(edges: EdgeTable): "directed" | "undirected" {
  for (let at = 0; at < edges.count; at++) if (!edges.directed(at)) return "undirected";
  return edges.count > 0 ? "directed" : "undirected";
}
