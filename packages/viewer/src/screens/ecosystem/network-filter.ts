import type { Network } from "../../api/network.js";
import type { Vocabularies } from "../../api/vocabulary.js";
import type { Span } from "../../state/fields.js";
import type { EcosystemView } from "../../state/views.js";
import { kindOf, stepsFrom, type NetworkIndex, type NetworkFilter } from "../../network/network-index.js";

/** Family of each code of objet social. */
export const familiesOf = ({ sectors }: Pick<Vocabularies, "sectors">): ReadonlyMap<string, string> =>
  new Map(sectors.map(({ id, family }) => [id, family]));

/** The value of each node that colours tell. */
export function valuesOf(
  { nodes }: Network,
  color: EcosystemView["color"],
  families: ReadonlyMap<string, string>,
): readonly (string | null)[] {
  if (color === "sector") return nodes.sector.map((code) => (code === null ? null : (families.get(code) ?? code)));
  return nodes[color];
}

/** The communes of a territory; its own code when it is one, or when nobody knows it. */
export const communesOf = ({ areas }: Pick<Network, "areas">, code: string): ReadonlySet<string> =>
  new Set(areas.find((area) => area.code === code)?.communes ?? [code]);

/** Whether a node is in a territory; all are when it is empty. */
export function isIn(network: Pick<Network, "areas" | "nodes">, territory: string): (node: number) => boolean {
  if (territory === "") return () => true;
  const communes = communesOf(network, territory);
  return (node) => communes.has(network.nodes.commune[node] ?? "");
}

/** What is not dated is left out as soon as one asks for years. */
const isWithin = (year: number | null | undefined, span: Span | undefined): boolean =>
  span === undefined || (typeof year === "number" && year >= span[0] && year <= span[1]);

/** What a view says of who is drawn. */
export type Wish = Pick<
  EcosystemView,
  "org" | "steps" | "ties" | "territory" | "sector" | "public" | "founded" | "years"
>;

/**
 * What the reader wants to see: what passes the filters, then steps around the one that is looked at. Years filter known
 * ties: an affinity is worked out from what is known today, and has none.
 */
export function networkFilterOf(index: NetworkIndex, view: Wish, families: ReadonlyMap<string, string>): NetworkFilter {
  const { nodes, edges } = index.network;
  const isHere = isIn(index.network, view.territory);
  const passes = (node: number): boolean => {
    const code = nodes.sector[node];
    return (
      isHere(node) &&
      (view.sector === "" || (typeof code === "string" && families.get(code) === view.sector)) &&
      (view.public === "" || (nodes.publics[node]?.includes(view.public) ?? false)) &&
      isWithin(nodes.founded[node], view.founded)
    );
  };
  const kinds = new Set(view.ties);
  const edge = (place: number): boolean => {
    const kind = kindOf(index, place);
    return kinds.has(kind) && (kind === "affinity" || isWithin(edges.year[place], view.years));
  };
  const middle = index.nodeOf.get(view.org);
  // The one that is looked at stays in sight, whatever the filters say.
  const open = (node: number) => node === middle || passes(node);
  if (middle === undefined || view.steps === 0) return { edge, node: open };
  const steps = stepsFrom(index, middle, view.steps, { edge, node: open });
  return { edge, node: (node) => (steps[node] as number) >= 0 };
}

/** How much of a network is drawn. */
export function countDrawn(
  index: NetworkIndex,
  filter: NetworkFilter,
): { readonly nodes: number; readonly edges: number } {
  const { source, target } = index.network.edges;
  let [nodes, edges] = [0, 0];
  for (let node = 0; node < index.size; node++) if (filter.node(node)) nodes++;
  source.forEach((from, edge) => {
    if (filter.edge(edge) && filter.node(from) && filter.node(target[edge] as number)) edges++;
  });
  return { nodes, edges };
}

/** How many values a list of filters offers, with how many organisations have each; the most frequent first. */
export function counted(values: Iterable<string | null>): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** The first and the last of the years that are known, and how many are not; nothing when fewer than two differ. */
export function yearsOf(
  years: readonly (number | null)[],
): { readonly span: Span; readonly unknown: number } | undefined {
  let [first, last, unknown] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const year of years)
    if (year === null) unknown++;
    else {
      first = Math.min(first, year);
      last = Math.max(last, year);
    }
  return first < last ? { span: [first, last], unknown } : undefined;
}
