import { inChunks } from "./chunks.js";
import { checkTables, type Attribute, type GraphTables, type Value } from "./graph-tables.js";
import { knownValue } from "./known-value.js";

type Member = readonly [name: string, value: Value];

/** An object from its known members, in their order; written by hand, for a member may be called `__proto__`. */
function object(members: readonly Member[]): string {
  const known = members.filter(
    ([, value]) => value !== undefined && (typeof value !== "number" || Number.isFinite(value)),
  );
  return `{${known.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(",")}}`;
}

const columns = (attributes: readonly Attribute[], valueOf: (attribute: number) => Value): Member[] =>
  attributes.map((attribute, at) => [attribute.id, knownValue(valueOf(at), attribute)]);

function* lines(tables: GraphTables): Generator<string> {
  checkTables(tables);
  const { nodes, edges } = tables;
  const { ids, labels, positions, sizes, colours } = nodes;
  const ofGraph = object([["revision", tables.revision]]);
  yield `{"options":{"type":"mixed","multi":true,"allowSelfLoops":false},"attributes":${ofGraph},"nodes":[`;
  for (let index = 0; index < ids.length; index++) {
    const attributes = object([
      ["label", labels[index]],
      ["x", positions?.x[index]],
      ["y", positions?.y[index]],
      ["size", sizes?.[index]],
      ["color", colours?.[index]],
      ...columns(nodes.attributes, (at) => nodes.value(index, at)),
    ]);
    yield `${index > 0 ? "," : ""}\n{"key":${JSON.stringify(ids[index])},"attributes":${attributes}}`;
  }
  yield '\n],"edges":[';
  for (let at = 0; at < edges.count; at++) {
    const attributes = object([
      ["kind", edges.kind(at)],
      ["weight", edges.weight(at)],
      ...columns(edges.attributes, (column) => edges.value(at, column)),
    ]);
    const ends = object([
      ["key", edges.id(at)],
      ["source", ids[edges.source(at)]],
      ["target", ids[edges.target(at)]],
    ]);
    const undirected = edges.directed(at) ? "" : ',"undirected":true';
    yield `${at > 0 ? "," : ""}\n${ends.slice(0, -1)}${undirected},"attributes":${attributes}}`;
  }
  yield "\n]}\n";
}

/**
 * The graph as chunks of JSON, one node or edge a line, as `Graph.from` of graphology takes it: mixed, parallel edges,
 * no loop. An unknown value and a number that is not finite are left out; every text is kept, lone surrogates escaped.
 * @throws RangeError, TypeError on tables that contradict themselves
 */
export const graphologyJson = (tables: GraphTables): Iterable<string> => inChunks(lines(tables));
