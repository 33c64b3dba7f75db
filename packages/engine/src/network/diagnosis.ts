import { countBy } from "../arrays/counts.js";
import type { Directory } from "../directory/directory.js";
import { crowdedNiches, nichesOf } from "../overlap/niches.js";
import type { Territory } from "../territory/territory.js";
import { degreeOf } from "./csr-graph.js";
import { projected, type EdgeKind, type Network } from "./build.js";
import { articulationPoints } from "./articulation-points.js";
import { betweennessOf } from "./measures/betweenness.js";
import { presencesOf, type Presence } from "./presence.js";

/** A niche with more in it than chance would put there, as `nichesOf` counts. */
export interface Crowded {
  /** Family of activity. */
  readonly sector: string;
  readonly commune: string;
  readonly count: number;
  readonly expected: number;
  readonly z: number;
}

export interface Diagnosis {
  readonly organisations: number;
  readonly reference: number;
  readonly sectors: readonly Presence[];
  readonly publics: readonly Presence[];
  /** Publics that nobody names, communes without any organisation. */
  readonly uncovered: { readonly publics: readonly string[]; readonly communes: readonly string[] };
  readonly crowded: readonly Crowded[];
  /** Nodes without any relation inside the territory. */
  readonly isolated: readonly number[];
  /** Nodes whose loss would leave parts apart, and how many. */
  readonly bridges: readonly { readonly node: number; readonly parts: number }[];
  /** Share of the relations of each kind that lead out of the territory; `undefined` where there are none. */
  readonly leaving: Readonly<Record<EdgeKind, number | undefined>>;
  /** What is known of whom: shares of the organisations. */
  readonly known: Readonly<Record<"commune" | "purpose" | "sector" | "publics", number>>;
  /** How many organisations and ties each source gave. */
  readonly sources: readonly { readonly id: string; readonly organisations: number; readonly ties: number }[];
}

/** How many niches and bridges are told. */
const mostTold = 20;

const familyOf = ({ vocabulary }: Directory, code: string): string => vocabulary.sectors.get(code)?.family ?? code;

/**
 * What a territory has, lacks, and hangs on.
 * @param network that of the territory, its boundary counted
 * @param outside indices of the organisations that it is compared with, none of them inside
 * @param seed of the draws by which betweenness is estimated in a large network
 */
export function diagnose(network: Network, territory: Territory, outside: readonly number[], seed: number): Diagnosis {
  const { directory, members } = network;
  const { gazetteer, organisations, vocabulary } = directory;
  const inside = [...members];
  const organisation = (index: number) => organisations[index] as (typeof organisations)[number];
  const open = (terms: ReadonlyMap<string, { readonly sensitive: boolean }>, id: string) =>
    terms.get(id)?.sensitive !== true;
  const sectorsOf = (index: number) =>
    organisation(index)
      .sectors.map(({ value }) => familyOf(directory, value))
      .filter((id) => open(vocabulary.sectors, id));
  const publicsOf = (index: number) =>
    organisation(index)
      .publics.map(({ value }) => value)
      .filter((id) => open(vocabulary.publics, id));
  const presences = (of: (index: number) => string[]) => presencesOf(inside, outside, of);
  const communes = gazetteer.communes.filter(({ code }) => territory.has(code));
  const communeOf = (index: number) => organisation(index).commune?.value;
  const withSomebody = new Set(inside.map(communeOf));
  const crowded = crowdedNiches(nichesOf(directory, inside, communeOf))
    .slice(0, mostTold)
    .map(({ family, area, members: { length: count }, expected, z }) => ({
      sector: family,
      commune: area,
      count,
      expected,
      z,
    }));
  const graph = projected(network, "all");
  const partsWithout = articulationPoints(graph);
  const betweenness = betweennessOf(graph, seed).values;
  const nodes = [...network.ids.keys()];
  const edgesOf = (kind: EdgeKind) => network.edges.filter((edge) => edge.kind === kind).length;
  const leaving = (kind: EdgeKind) => {
    const all = edgesOf(kind) + network.boundary[kind];
    return all === 0 ? undefined : network.boundary[kind] / all;
  };
  const share = (holds: (index: number) => boolean) =>
    inside.length === 0 ? 0 : inside.filter(holds).length / inside.length;
  const bySource = countBy(inside, (index) => [organisation(index).name.source]);
  const tiesBySource = countBy(network.edges, ({ tie }) => (tie ? [tie.from] : []));
  return {
    organisations: inside.length,
    reference: outside.length,
    sectors: presences(sectorsOf),
    publics: presences(publicsOf),
    uncovered: {
      publics: [...vocabulary.publics.values()]
        .filter(({ id, sensitive }) => !sensitive && !inside.some((index) => publicsOf(index).includes(id)))
        .map(({ id }) => id),
      communes: communes.filter(({ code }) => !withSomebody.has(code)).map(({ code }) => code),
    },
    crowded,
    isolated: nodes.filter((node) => degreeOf(graph, node) === 0),
    bridges: nodes
      .filter((node) => (partsWithout[node] as number) > 0)
      .sort((a, b) => (betweenness[b] as number) - (betweenness[a] as number) || a - b)
      .slice(0, mostTold)
      .map((node) => ({ node, parts: partsWithout[node] as number })),
    leaving: {
      membership: leaving("membership"),
      funding: leaving("funding"),
      cooperation: leaving("cooperation"),
      affinity: leaving("affinity"),
    },
    known: {
      commune: share((index) => organisation(index).commune !== undefined),
      purpose: share((index) => organisation(index).purpose !== undefined),
      sector: share((index) => organisation(index).sectors.length > 0),
      publics: share((index) => organisation(index).publics.length > 0),
    },
    sources: [...new Set([...bySource.keys(), ...tiesBySource.keys()])]
      .sort()
      .map((id) => ({ id, organisations: bySource.get(id) ?? 0, ties: tiesBySource.get(id) ?? 0 })),
  };
}
