import { cellsOf } from "../header/columns.js";
import { rowReader, type ReadRow } from "../row-reader.js";
import { keepingOthers, organisationFields, organisationReader, type OrganisationField } from "./organisations.js";
import { tieFields, tieReader, type TieField } from "./ties.js";

/** How a node looks and when it was: for whoever draws the network. */
const drawing = ["x", "y", "size", "color", "timeset"];

/** The columns of `maillage export` that the fields of a list of organisations do not know. */
const exported = {
  ...organisationFields,
  commune: [...organisationFields.commune, "communecode"],
  city: [...organisationFields.city, "communename"],
} as const;

const gephiFields = { ...exported, name: ["label"] } as const;
const keepsOfGephi = keepingOthers(gephiFields, drawing);

/** Nodes of a network as Gephi has them, `maillage export` too: `Id`, `Label`, and any attributes. */
export const gephiNodes = rowReader<OrganisationField>(
  {
    id: "gephi-nodes",
    required: ["id", "label"],
    fields: gephiFields,
    notShown: ["lat", "lon"],
    keepsOther: keepsOfGephi,
    origin: "declared",
  },
  organisationReader(keepsOfGephi),
);

/** Kumu has no ids: a connection names its ends by their labels. */
const kumuFields = {
  ...organisationFields,
  id: ["label"],
  name: ["label"],
  kind: ["type"],
  sector: ["tags"],
} as const;
const keepsOfKumu = keepingOthers(kumuFields);

/** Elements of a Kumu map: `Label`, `Type`, `Description`, `Tags`. */
export const kumuElements = rowReader<OrganisationField>(
  {
    id: "kumu-elements",
    required: ["label", "type", "tags"],
    fields: kumuFields,
    notShown: ["lat", "lon"],
    keepsOther: keepsOfKumu,
    origin: "declared",
  },
  organisationReader(keepsOfKumu),
);

/** The columns of a GEXF or GraphML file read as a table (`server/src/files/graph.ts`): what is only of edges says so. */
const edgeFields = {
  ...tieFields,
  kind: ["edgekind", "kind"],
  type: [],
  direction: ["edgedirection"],
  weight: ["edgeweight"],
} as const;
const nodeFields = { ...gephiFields, name: ["graphlabel"] } as const;
const fields = { ...nodeFields, ...edgeFields, name: nodeFields.name, kind: ["kind"] } as const;
const keepsOfGraph = keepingOthers({ ...nodeFields, ...edgeFields }, [...drawing, "graphpart"]);

type Field = OrganisationField | TieField;

/** Nodes and edges of one file: GEXF, GraphML. */
export const graph = rowReader<Field>(
  {
    id: "graph",
    required: ["graphpart", "graphlabel", "source", "target"],
    fields,
    notShown: ["lat", "lon"],
    keepsOther: keepsOfGraph,
    origin: "declared",
  },
  (file) => {
    const [node, edge] = [organisationReader(keepsOfGraph)(file), tieReader(file)];
    const nodeCell = cellsOf(file.header, nodeFields as Readonly<Record<OrganisationField, readonly string[]>>);
    const edgeCell = cellsOf(file.header, edgeFields as Readonly<Record<TieField, readonly string[]>>);
    const read: ReadRow<Field> = (cell, report, cells) =>
      cell("source") === ""
        ? node((field) => nodeCell(cells, field), report, cells)
        : edge((field) => edgeCell(cells, field), report, cells);
    return read;
  },
);
