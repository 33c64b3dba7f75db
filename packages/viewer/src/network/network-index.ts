import type { Network, TieKind } from "../api/network.js";

/** A network with what walking along its ties needs. Nodes and edges are numbers: rows of the columns. */
export interface NetworkIndex {
  readonly network: Network;
  readonly size: number;
  readonly nodeOf: ReadonlyMap<string, number>;
  /** Edges of node i: `edges[starts[i]..starts[i + 1]]`, in the order of the columns. */
  readonly starts: Int32Array;
  readonly edges: Int32Array;
}

export function indexNetwork(network: Network): NetworkIndex {
  const size = network.nodes.id.length;
  const { source, target } = network.edges;
  const starts = new Int32Array(size + 1);
  const count = (node: number) => (starts[node + 1] = (starts[node + 1] as number) + 1);
  source.forEach(count);
  target.forEach(count);
  for (let node = 0; node < size; node++) starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  const next = starts.slice(0, size);
  const edges = new Int32Array(source.length * 2);
  const put = (node: number, edge: number) => {
    const at = next[node] as number;
    edges[at] = edge;
    next[node] = at + 1;
  };
  source.forEach((node, edge) => {
    put(node, edge);
    put(target[edge] as number, edge);
  });
  return { network, size, nodeOf: new Map(network.nodes.id.map((id, node) => [id, node])), starts, edges };
}

/** Edges of a node. */
export const edgesOf = ({ starts, edges }: NetworkIndex, node: number): Int32Array =>
  edges.subarray(starts[node], starts[node + 1]);

export const kindOf = ({ network }: NetworkIndex, edge: number): TieKind =>
  network.kinds[network.edges.kind[edge] as number] as TieKind;

/** The end of an edge that is not `node`. */
export const otherEnd = ({ network: { edges } }: NetworkIndex, edge: number, node: number): number =>
  (edges.source[edge] === node ? edges.target[edge] : edges.source[edge]) as number;

/** Which edges and nodes are taken into account. */
export interface NetworkFilter {
  node(node: number): boolean;
  /** By itself: its ends are judged as nodes. */
  edge(edge: number): boolean;
}

/** An organisation beside another, by all that links the two. */
export interface LinkedNode {
  readonly node: number;
  /** Each kind once, known ties first. */
  readonly kinds: readonly TieKind[];
  /** Greatest weight of the edges between the two. */
  readonly weight: number;
}

/** Those beside a node: by known ties first, then by strength, then by id. */
export function neighboursIn(index: NetworkIndex, node: number, filter: NetworkFilter): readonly LinkedNode[] {
  const found = new Map<number, { kinds: Set<TieKind>; weight: number }>();
  for (const edge of edgesOf(index, node)) {
    const kind = kindOf(index, edge);
    const other = otherEnd(index, edge, node);
    if (!filter.edge(edge) || other === node || !filter.node(other)) continue;
    const weight = index.network.edges.weight[edge] as number;
    const known = found.get(other);
    if (known) {
      known.kinds.add(kind);
      known.weight = Math.max(known.weight, weight);
    } else found.set(other, { kinds: new Set([kind]), weight });
  }
  const order = index.network.kinds;
  const isKnown = ({ kinds }: LinkedNode) => Number(kinds.some((kind) => kind !== "affinity"));
  return [...found]
    .map(([other, { kinds, weight }]) => ({
      node: other,
      kinds: order.filter((kind) => kinds.has(kind)),
      weight,
    }))
    .sort((a, b) => isKnown(b) - isKnown(a) || b.weight - a.weight || a.node - b.node);
}

/** Steps from a node to each other, up to a limit; −1 for those farther, and for those that the filter leaves out. */
export function stepsFrom(index: NetworkIndex, node: number, limit: number, filter: NetworkFilter): Int8Array {
  const steps = new Int8Array(index.size).fill(-1);
  steps[node] = 0;
  let front = [node];
  for (let step = 1; step <= limit; step++) {
    const next: number[] = [];
    for (const from of front)
      for (const edge of edgesOf(index, from)) {
        const other = otherEnd(index, edge, from);
        if (steps[other] !== -1 || !filter.edge(edge) || !filter.node(other)) continue;
        steps[other] = step;
        next.push(other);
      }
    front = next;
  }
  return steps;
}
