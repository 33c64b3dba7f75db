import { degreeOf, type CsrGraph } from "./csr-graph.js";
import { articulationPoints } from "./articulation-points.js";

/** What an organisation is in its network. The first rule that holds names it. */
export const roles = ["isolate", "hub", "broker", "core", "satellite"] as const;
export type Role = (typeof roles)[number];

/** Measures that roles rest on, by node. */
export interface RoleMeasures {
  readonly betweenness: Float64Array;
  readonly core: Float64Array;
  readonly participation: Float64Array;
  readonly withinModuleZ: Float64Array;
}

/** Hubs inside their community, after Guimerà & Amaral (2005). */
const hubZ = 2.5;

/** Links spread over communities: their "connectors" begin at 0.62. */
const connectorParticipation = 0.62;

/** Brokers are among the first of their network by betweenness: one in twenty. */
const brokerShare = 0.05;

/** A network with this many members at least is a hub whatever its place. */
const headMembers = 3;

/**
 * The role of each node:
 * – isolate: no relation;
 * – hub (tête de réseau): a network with members, or a node whose links inside its community stand out (z ≥ 2.5);
 * – broker (passe-relais): among the 5 % most in between, and without it its part would fall apart or its links reach
 *   into several communities (participation ≥ 0.62);
 * – core (noyau): in the upper half of the cores of the network;
 * – satellite: the others.
 * @param members how many members each has as a network; 0 for those that are none
 */
export function rolesOf(graph: CsrGraph, measures: RoleMeasures, members: Int32Array): Role[] {
  const { betweenness, core, participation, withinModuleZ } = measures;
  const partsWithout = articulationPoints(graph);
  const sorted = Float64Array.from(betweenness).sort();
  const inBetween = sorted[Math.floor(graph.order * (1 - brokerShare))] ?? 0;
  const deepest = core.reduce((most, each) => Math.max(most, each), 0);
  const rules: readonly (readonly [Role, (node: number) => boolean])[] = [
    ["isolate", (node) => degreeOf(graph, node) === 0],
    ["hub", (node) => (members[node] as number) >= headMembers || (withinModuleZ[node] as number) >= hubZ],
    [
      "broker",
      (node) =>
        (betweenness[node] as number) > 0 &&
        (betweenness[node] as number) >= inBetween &&
        ((partsWithout[node] as number) > 0 || (participation[node] as number) >= connectorParticipation),
    ],
    ["core", (node) => (core[node] as number) > deepest / 2],
  ];
  return Array.from({ length: graph.order }, (_, node) => rules.find(([, holds]) => holds(node))?.[0] ?? "satellite");
}
