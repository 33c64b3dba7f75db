import type { TieKind } from "../../api/network.js";
import { neighboursIn, type NetworkIndex, type NetworkFilter } from "../../network/network-index.js";

/** One line of the list: an organisation reached by a way, a group, or what is left out. */
export interface NetworkItem {
  /** The way to it, so that one organisation may stand in several places. */
  readonly key: string;
  readonly node?: number;
  readonly group?: string;
  /** Of a group: how many of it are drawn. */
  readonly size?: number;
  /** What links it to the line above it. */
  readonly kinds: readonly TieKind[];
  /** How many more there are, on the line that says so; 0 where there is nobody. */
  readonly more?: number;
  readonly children: readonly NetworkItem[];
}

/** Lines shown under one. */
const mostBelow = 30;

const separator = "/";

/** Groups first, those with the most that are drawn before others; in a group its organisations, the most linked first; under each, those beside it, and so on. */
export function networkItems(
  index: NetworkIndex,
  filter: NetworkFilter,
  open: ReadonlySet<string>,
  root: number | undefined,
): readonly NetworkItem[] {
  const { nodes, clusters } = index.network;
  const degree = nodes.measures["degree"] ?? [];

  const told = (parent: string, more: number): NetworkItem => ({
    key: `${parent}${separator}…`,
    kinds: [],
    more,
    children: [],
  });
  // A closed line has one below it too, which is not seen: the tree takes a line without any for one that cannot open.
  const cut = (parent: string, items: readonly NetworkItem[]): readonly NetworkItem[] =>
    items.length === 0
      ? [told(parent, 0)]
      : items.length <= mostBelow
        ? items
        : [...items.slice(0, mostBelow), told(parent, items.length - mostBelow)];

  const organisation = (
    key: string,
    node: number,
    kinds: readonly TieKind[],
    from: number | undefined,
  ): NetworkItem => {
    const isOpen = open.has(key);
    const around = isOpen ? neighboursIn(index, node, filter).filter((other) => other.node !== from) : [];
    return {
      key,
      node,
      kinds,
      children: cut(
        key,
        around.map((other) => organisation(`${key}${separator}${nodes.id[other.node]}`, other.node, other.kinds, node)),
      ),
    };
  };

  if (root !== undefined) return [organisation(nodes.id[root] as string, root, [], undefined)];
  const members = new Map<string, number[]>(clusters.map(({ id }) => [id, []]));
  nodes.cluster.forEach((cluster, node) => {
    if (cluster !== null && filter.node(node)) members.get(cluster)?.push(node);
  });
  return clusters
    .map(({ id }) => ({ id, drawn: members.get(id) ?? [] }))
    .filter(({ drawn }) => drawn.length > 0)
    .sort((one, other) => other.drawn.length - one.drawn.length)
    .map(({ id, drawn }) => {
      const own = open.has(id) ? drawn : [];
      own.sort((a, b) => (degree[b] ?? 0) - (degree[a] ?? 0) || a - b);
      return {
        key: id,
        group: id,
        size: drawn.length,
        kinds: [],
        children: cut(
          id,
          own.map((node) => organisation(`${id}${separator}${nodes.id[node]}`, node, [], undefined)),
        ),
      };
    });
}
