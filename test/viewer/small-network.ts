import type { Network } from "@maillage/viewer/api/network.js";
import { indexNetwork, type NetworkIndex } from "@maillage/viewer/network/network-index.js";

/**
 * A network one can draw: two groups, a bridge, one alone.
 *
 *   a ── b        e ┄┄ f
 *   │  ╱          │
 *   c ┄┄┄┄┄┄┄┄┄┄ d          g
 */
const nodes = ["a", "b", "c", "d", "e", "f", "g"];

/** Ends, kind, weight; kinds as places in `kinds`. */
const edges = [
  ["a", "b", 2, 1],
  ["a", "c", 0, 1],
  ["b", "c", 3, 0.5],
  ["c", "d", 3, 0.9],
  ["d", "e", 1, 1],
  ["e", "f", 3, 0.4],
] as const;

export const smallNetwork: Network = {
  nodes: {
    id: nodes,
    name: nodes.map((id) => `Association ${id.toUpperCase()}`),
    kind: nodes.map((id) => (id === "c" ? "network" : "association")),
    commune: nodes.map((id) => (id === "g" ? null : id < "d" ? "9Z001" : "9Z002")),
    sector: nodes.map((id) => (id === "g" ? null : id < "d" ? "011125" : "006030")),
    publics: nodes.map((id) => (id === "b" ? ["enfants"] : [])),
    founded: [1950, 1980, 1990, 2000, 2010, 2020, null],
    cluster: nodes.map((id) => (id === "g" ? null : id < "d" ? "c1" : "c2")),
    role: nodes.map((id) => (id === "g" ? "isolate" : "satellite")),
    x: [0, 1, 0, 3, 3, 4, 9],
    y: [1, 1, 0, 0, 1, 1, 9],
    measures: { degree: [2, 2, 3, 2, 2, 1, 0], betweenness: [0, 0, 0.5, 0.5, 0.2, 0, null] },
  },
  edges: {
    source: edges.map(([source]) => nodes.indexOf(source)),
    target: edges.map(([, target]) => nodes.indexOf(target)),
    kind: edges.map(([, , kind]) => kind),
    weight: edges.map(([, , , weight]) => weight),
    year: [2001, null, null, null, 2022, null],
  },
  kinds: ["membership", "funding", "cooperation", "affinity"],
  communes: { "9Z001": "Vauclandre", "9Z002": "Saint-Auril" },
  areas: [
    { code: "000002014", level: "epci", name: "CA Vauclandre", communes: ["9Z001"] },
    { code: "9Z", level: "departement", name: "Val-de-Célandre", communes: ["9Z001", "9Z002"] },
    { code: "R9R", level: "region", name: "Marches-du-Centre", communes: ["9Z001", "9Z002"] },
  ],
  clusters: [
    { id: "c1", name: "Sport", size: 3, stability: 1, colour: "#000000", x: 0.3, y: 0.7 },
    { id: "c2", name: "Culture", size: 3, stability: 0.8, colour: "#000000", x: 3.3, y: 0.7 },
  ],
  boundary: {},
};

export const smallIndex: NetworkIndex = indexNetwork(smallNetwork);

/** Place of a node by its id. */
export const at = (id: string): number => nodes.indexOf(id);
