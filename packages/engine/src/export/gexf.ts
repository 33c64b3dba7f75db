import { inChunks } from "./chunks.js";
import { checkTables, defaultDirection, type Attribute, type GraphTables, type Value } from "./graph-tables.js";
import { knownValue } from "./known-value.js";
import { numberText } from "./number-text.js";
import { xmlIds, xmlText, xmlValue } from "./xml-text.js";

/** Integers are `long`: in GEXF an `integer` has 32 bits, and an amount in euros may not fit. */
const gexfTypes = { string: "string", double: "double", integer: "long", boolean: "boolean" } as const;

function declarations(of: "node" | "edge", attributes: readonly Attribute[]): string {
  if (attributes.length === 0) return "";
  const texts = attributes.map(
    ({ id, type }, at) => `<attribute id="${at}" title="${xmlText(id)}" type="${gexfTypes[type]}"/>\n`,
  );
  return `<attributes class="${of}" mode="static">\n${texts.join("")}</attributes>\n`;
}

function attvalues(attributes: readonly Attribute[], valueOf: (attribute: number) => Value): string {
  let text = "";
  for (const [at, attribute] of attributes.entries()) {
    const value = knownValue(valueOf(at), attribute);
    if (value === undefined) continue;
    text += `<attvalue for="${at}" value="${xmlValue(value)}"/>`;
  }
  return text === "" ? "" : `<attvalues>${text}</attvalues>`;
}

const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);

const colour = (hex: string): string =>
  `<viz:color r="${channel(hex, 1)}" g="${channel(hex, 3)}" b="${channel(hex, 5)}"/>`;

/** How a node is drawn; a size or a position that is not finite is left out. */
function drawing({ sizes, positions, colours }: GraphTables["nodes"], index: number): string {
  let text = "";
  const size = sizes?.[index] ?? Number.NaN;
  if (Number.isFinite(size)) text += `<viz:size value="${numberText(size)}"/>`;
  const x = positions?.x[index] ?? Number.NaN;
  const y = positions?.y[index] ?? Number.NaN;
  if (Number.isFinite(x) && Number.isFinite(y)) {
    text += `<viz:position x="${numberText(x)}" y="${numberText(y)}"/>`;
  }
  const own = colours?.[index];
  return own ? text + colour(own) : text;
}

/** How an edge is drawn, where it is known. */
function edgeDrawing({ drawing: drawn }: GraphTables["edges"], at: number): string {
  const look = drawn?.(at);
  if (!look) return "";
  return `${colour(look.colour)}<viz:thickness value="${numberText(look.thickness)}"/><viz:shape value="${look.isDotted ? "dotted" : "solid"}"/>`;
}

const description = ({ revision }: GraphTables): string =>
  revision === undefined ? "" : `<description>revision ${revision}</description>`;

function* lines(tables: GraphTables): Generator<string> {
  checkTables(tables);
  const { nodes, edges } = tables;
  const ids = xmlIds(nodes.ids);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta><creator>Maillage</creator>${description(tables)}</meta>
<graph mode="static" defaultedgetype="${defaultDirection(edges)}">
${declarations("node", nodes.attributes)}${declarations("edge", edges.attributes)}<nodes count="${ids.length}">
`;
  for (let index = 0; index < ids.length; index++) {
    const inside = attvalues(nodes.attributes, (at) => nodes.value(index, at)) + drawing(nodes, index);
    const begin = `<node id="${ids[index]}" label="${xmlText(nodes.labels[index] as string)}"`;
    yield inside === "" ? `${begin}/>\n` : `${begin}>${inside}</node>\n`;
  }
  yield `</nodes>\n<edges count="${edges.count}">\n`;
  for (let at = 0; at < edges.count; at++) {
    const weight = edges.weight(at);
    const inside = attvalues(edges.attributes, (column) => edges.value(at, column)) + edgeDrawing(edges, at);
    const begin =
      `<edge id="${xmlText(edges.id(at))}" source="${ids[edges.source(at)]}" target="${ids[edges.target(at)]}"` +
      ` type="${edges.directed(at) ? "directed" : "undirected"}" kind="${xmlText(edges.kind(at))}"` +
      (Number.isFinite(weight) ? ` weight="${numberText(weight)}"` : "");
    yield inside === "" ? `${begin}/>\n` : `${begin}>${inside}</edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

/**
 * The graph as chunks of GEXF 1.3 (https://gexf.net/schema.html), without a date. An unknown value and a number that is
 * not finite are left out; readers give an edge without weight the weight 1, as the format says. Characters that XML
 * forbids are left out. O(nodes + edges) time, one string a node of memory.
 * @throws RangeError, TypeError on tables that contradict themselves
 */
export const gexf = (tables: GraphTables): Iterable<string> => inChunks(lines(tables));
