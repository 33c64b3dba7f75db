import { tieKinds, type TieKind } from "../api/network.js";
import { edgesOf, kindOf, otherEnd, type NetworkIndex, type NetworkFilter } from "../network/network-index.js";
import type { Categories } from "./categories.js";
import type { Look, Side } from "./look.js";
import { mix } from "./mix.js";
import type { Palette } from "./palette.js";

/** What the reader sees and looks at. Nodes by their places. */
export interface DrawnState {
  readonly filter: NetworkFilter;
  readonly selected: number | undefined;
  /** How many nodes are drawn. */
  readonly drawn: number;
  /** Where names stand, when it is not on the right. */
  readonly sides: ReadonlyMap<string, Side> | undefined;
  /** The cluster that is looked at; the others step back. */
  readonly cluster: string | undefined;
  /** Those that were chosen together; the others step back. */
  readonly chosen: ReadonlySet<number> | undefined;
}

/** A network of more nodes than this is drawn with quieter lines. */
const many = 400;

/** So few nodes are all named. */
export const few = 45;

/** Most neighbours that are named around what is selected. */
const mostNamed = 24;

/** Drawing rules of the whole network, but for what is pointed at: `pointedLook` adds it. */
export function ecosystemLook(
  index: NetworkIndex,
  values: readonly (string | null)[],
  categories: Categories,
  sizes: Float32Array,
  state: DrawnState,
  palette: Palette,
): Look {
  const { nodes, edges } = index.network;
  const { selected, chosen } = state;
  const neighboursIn = new Set<number>();
  if (selected !== undefined)
    for (const edge of edgesOf(index, selected))
      if (state.filter.edge(edge)) neighboursIn.add(otherEnd(index, edge, selected));
  const isQuiet = state.drawn > many;
  const isFew = state.drawn <= few;
  const share: Readonly<Record<TieKind, number>> = isQuiet
    ? { membership: 0.45, cooperation: 0.75, funding: 0.4, affinity: 0.42 }
    : { membership: 0.8, cooperation: 1, funding: 0.8, affinity: 0.7 };
  const quiet = Object.fromEntries(
    tieKinds.map((kind) => [kind, mix(palette.ties[kind], palette.ground, share[kind])]),
  ) as Record<TieKind, string>;
  // Rings show who is how far: nobody steps back there.
  const isBack = (node: number) =>
    state.sides === undefined &&
    ((chosen !== undefined && !chosen.has(node)) ||
      (state.cluster !== undefined && nodes.cluster[node] !== state.cluster) ||
      (selected !== undefined && node !== selected && !neighboursIn.has(node)));

  return {
    node(id) {
      const node = index.nodeOf.get(id) as number;
      const isBehind = isBack(node);
      const own = categories.colorOf(values[node] ?? null);
      const color = isBehind ? mix(own, palette.ground, 0.22) : own;
      const isMarked = node === selected;
      // A head of network wears a ring, whatever the colours tell.
      const isHead = nodes.kind[node] === "network" && !isBehind;
      return {
        color,
        border: isMarked || isHead ? palette.ink : mix(color, palette.ground, 0.7),
        size: Math.max(sizes[node] as number, node === selected ? 9 : state.sides || isFew ? 5.5 : 0),
        label: isBehind ? "" : (nodes.name[node] as string),
        side: state.sides?.get(id) ?? "right",
        badge: "",
        isNamed:
          isMarked ||
          (isFew && !isBehind) ||
          (chosen !== undefined && chosen.size <= mostNamed && chosen.has(node)) ||
          (selected !== undefined && neighboursIn.size <= mostNamed && neighboursIn.has(node)),
        isHidden: !state.filter.node(node),
        level: isMarked ? 3 : isBehind ? 0 : 1,
      };
    },
    edge(id) {
      const edge = Number(id);
      const kind = kindOf(index, edge);
      const [source, target] = [edges.source[edge] as number, edges.target[edge] as number];
      const touches = (node: number | undefined) => node !== undefined && (source === node || target === node);
      const isStrong = touches(selected);
      const isBehind = !isStrong && (isBack(source) || isBack(target) || (selected !== undefined && !state.sides));
      return {
        color: isStrong ? palette.ties[kind] : isBehind ? mix(palette.ties[kind], palette.ground, 0.12) : quiet[kind],
        size: isStrong ? 2 : kind === "cooperation" ? 1.6 : kind === "affinity" ? 0.8 : 1,
        isDotted: kind === "affinity",
        isHidden: !state.filter.edge(edge) || !state.filter.node(source) || !state.filter.node(target),
        level: isStrong ? 2 : isBehind ? 0 : 1,
      };
    },
  };
}

/** The same rules with one node pointed at: it comes forward, and so do its ties. */
export function pointedLook(index: NetworkIndex, base: Look, pointed: number | undefined, palette: Palette): Look {
  if (pointed === undefined) return { ...base, base };
  const name = index.network.nodes.id[pointed] as string;
  const ties = new Set(Array.from(edgesOf(index, pointed), String));
  return {
    base,
    touched: { nodes: [name], edges: [...ties] },
    node: (id) => (id === name ? { ...base.node(id), border: palette.ink, isNamed: true, level: 4 } : base.node(id)),
    edge: (id) =>
      ties.has(id)
        ? { ...base.edge(id), color: palette.ties[kindOf(index, Number(id))], size: 2, level: 3 }
        : base.edge(id),
  };
}
