import { groupBy } from "../arrays/groups.js";
import type { Directory } from "../directory/directory.js";
import type { Origin } from "../model/fact.js";
import { tieKinds, type Tie } from "../model/tie.js";
import type { Affinity } from "./affinities.js";
import { csrGraph, type CsrGraph } from "./csr-graph.js";

/** What an edge of a network stands for: a tie that a source tells, or an affinity that is worked out. */
export const edgeKinds = [...tieKinds, "affinity"] as const;
export type EdgeKind = (typeof edgeKinds)[number];

/** Memberships and grants go from one to the other; affinities go both ways, and co-operations where nobody says otherwise. */
export const isDirected = ({ kind, tie }: Pick<NetworkEdge, "kind" | "tie">): boolean =>
  kind === "membership" || kind === "funding" || tie?.directed === true;

/** One relation, known or worked out; the two never merge. Ends are indices of `ids`. */
export interface NetworkEdge {
  readonly source: number;
  readonly target: number;
  readonly kind: EdgeKind;
  /** That of a known tie, 1 where none is told; an affinity's score in [0, 1]. */
  readonly weight: number;
  readonly origin: Origin;
  readonly tie?: Tie;
  readonly affinity?: Affinity;
}

/** Organisations and all that binds them. */
export interface Network {
  readonly directory: Directory;
  /** Places in the directory of the nodes, ascending: node i is organisation `members[i]`. */
  readonly members: Int32Array;
  readonly ids: readonly string[];
  readonly edges: readonly NetworkEdge[];
  /** Ties and affinities that a filter cut: one end is inside, the other outside. */
  readonly boundary: Readonly<Record<EdgeKind, number>>;
}

/** The network of everyone. @param affinities worked out elsewhere (`keptAffinities`) */
export function buildNetwork(directory: Directory, affinities: readonly Affinity[]): Network {
  const { organisations, indexOf, ties } = directory;
  const place = (id: string) => indexOf.get(id) as number;
  const known = ties.map((tie): NetworkEdge => ({
    source: place(tie.source),
    target: place(tie.target),
    kind: tie.kind,
    weight: tie.weight ?? 1,
    origin: tie.origin,
    tie,
  }));
  const computed = affinities.map((affinity): NetworkEdge => ({
    source: place(affinity.source),
    target: place(affinity.target),
    kind: "affinity",
    weight: affinity.weight,
    origin: "inferred",
    affinity,
  }));
  const edges = [...known, ...computed].sort(
    (a, b) =>
      edgeKinds.indexOf(a.kind) - edgeKinds.indexOf(b.kind) ||
      a.source - b.source ||
      a.target - b.target ||
      (a.tie?.year ?? 0) - (b.tie?.year ?? 0) ||
      (a.tie?.amount ?? 0) - (b.tie?.amount ?? 0),
  );
  return {
    directory,
    members: Int32Array.from(organisations, (_, at) => at),
    ids: organisations.map(({ id }) => id),
    edges,
    boundary: { membership: 0, funding: 0, cooperation: 0, affinity: 0 },
  };
}

/** The part of a network that `keep` takes, and how many relations lead out of it. */
export function subnetwork(network: Network, keep: (member: number) => boolean): Network {
  const nodes = [...network.members.keys()].filter((node) => keep(network.members[node] as number));
  const newPlace = new Map(nodes.map((node, at) => [node, at]));
  const boundary: Record<EdgeKind, number> = { ...network.boundary };
  const edges = network.edges.flatMap((edge): NetworkEdge[] => {
    const [source, target] = [newPlace.get(edge.source), newPlace.get(edge.target)];
    if (source !== undefined && target !== undefined) return [{ ...edge, source, target }];
    if (source !== undefined || target !== undefined) boundary[edge.kind]++;
    return [];
  });
  return {
    directory: network.directory,
    members: Int32Array.from(nodes, (node) => network.members[node] as number),
    ids: nodes.map((node) => network.ids[node] as string),
    edges,
    boundary,
  };
}

/** Ways of seeing a network as one weighted graph without direction, for analysis. */
export const projections = {
  /** Every relation. */
  all: edgeKinds,
  /** What is known, nothing that was worked out. */
  declared: tieKinds,
  /** What was worked out only. */
  affinity: ["affinity"],
} as const satisfies Record<string, readonly EdgeKind[]>;
export type Projection = keyof typeof projections;

/** The graph of a projection: parallel relations add their weights. */
export function projected({ ids, edges }: Network, projection: Projection): CsrGraph {
  const kinds: readonly EdgeKind[] = projections[projection];
  return csrGraph(
    ids,
    edges
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ source, target, weight }) => ({ source: ids[source] as string, target: ids[target] as string, weight })),
  );
}

/**
 * Two-mode to one-mode: beneficiaries of one funder are linked, each pair by Σ 1 / (n_f − 1) over their common funders
 * of n_f beneficiaries (Newman 2001, collaboration networks), so that a funder of everybody links nobody much.
 * @param most funders of more beneficiaries than this are passed over: they would link all with all
 */
export function coFunding({ ids, edges }: Network, most = 200): CsrGraph {
  const grants = edges.filter(({ kind }) => kind === "funding");
  const links = [...groupBy(grants, ({ source }) => source).values()]
    .map((given) => [...new Set(given.map(({ target }) => target))].sort((a, b) => a - b))
    .filter(({ length }) => length > 1 && length <= most)
    .flatMap((members) =>
      members.flatMap((a, at) =>
        members.slice(at + 1).map((b) => ({
          source: ids[a] as string,
          target: ids[b] as string,
          weight: 1 / (members.length - 1),
        })),
      ),
    );
  return csrGraph(ids, links);
}
