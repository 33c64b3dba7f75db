import { inChunks } from "./chunks.js";
import { csvLine, type CsvFlavour } from "./csv-line.js";
import { checkTables, type Attribute, type GraphTables } from "./graph-tables.js";
import { knownValue } from "./known-value.js";

const names = (attributes: readonly Attribute[]) => attributes.map(({ id }) => id);

function* nodeLines(tables: GraphTables, flavour: CsvFlavour): Generator<string> {
  checkTables(tables);
  const { ids, labels, attributes, positions, colours, sizes } = tables.nodes;
  const looks = [...(positions ? ["X", "Y"] : []), ...(sizes ? ["Size"] : []), ...(colours ? ["Color"] : [])];
  yield flavour.mark + csvLine(["Id", "Label", ...names(attributes), ...looks], flavour);
  for (let index = 0; index < ids.length; index++) {
    const cells = [ids[index], labels[index]];
    const values = attributes.map((attribute, at) => knownValue(tables.nodes.value(index, at), attribute));
    const drawn = [
      ...(positions ? [positions.x[index], positions.y[index]] : []),
      ...(sizes ? [sizes[index]] : []),
      ...(colours ? [colours[index]] : []),
    ];
    yield csvLine([...cells, ...values, ...drawn], flavour);
  }
}

function* edgeLines(tables: GraphTables, flavour: CsvFlavour): Generator<string> {
  checkTables(tables);
  const { nodes, edges } = tables;
  const { attributes } = edges;
  yield flavour.mark + csvLine(["Source", "Target", "Type", "Id", "Weight", "Kind", ...names(attributes)], flavour);
  for (let at = 0; at < edges.count; at++) {
    yield csvLine(
      [
        nodes.ids[edges.source(at)],
        nodes.ids[edges.target(at)],
        edges.directed(at) ? "Directed" : "Undirected",
        edges.id(at),
        edges.weight(at),
        edges.kind(at),
        ...attributes.map((attribute, column) => knownValue(edges.value(at, column), attribute)),
      ],
      flavour,
    );
  }
}

/**
 * Nodes as CSV chunks, with the columns that Gephi knows: `Id`, `Label`, the attributes, then `X`, `Y`, `Size` and
 * `Color` where known. @throws RangeError, TypeError on tables that contradict themselves
 */
export const nodesCsv = (tables: GraphTables, flavour: CsvFlavour): Iterable<string> =>
  inChunks(nodeLines(tables, flavour));

/**
 * Edges as CSV chunks, with the columns that Gephi knows: `Source`, `Target`, `Type` (`Directed` or `Undirected`),
 * `Id`, `Weight`, `Kind`, then the attributes. @throws RangeError, TypeError on tables that contradict themselves
 */
export const edgesCsv = (tables: GraphTables, flavour: CsvFlavour): Iterable<string> =>
  inChunks(edgeLines(tables, flavour));
