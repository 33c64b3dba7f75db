import type { Directory } from "../directory/directory.js";
import type { Territory } from "../territory/territory.js";
import { degreeOf } from "./csr-graph.js";
import { projected, type EdgeKind, type Network } from "./build.js";
import { articulationPoints } from "./articulation-points.js";
import { betweennessOf } from "./measures/betweenness.js";

/** How present something is in a territory, against a reference. */
export interface Presence {
  readonly id: string;
  readonly count: number;
  readonly reference: number;
  /** Location quotient and its 95 % interval; `undefined` without a reference, or where the reference has none. */
  readonly quotient?: { readonly value: number; readonly low: number; readonly high: number };
}

/** A niche with more in it than chance would put there. */
export interface Crowded {
  readonly sector: string;
  readonly commune: string;
  readonly count: number;
  /** What independence of sector and commune would give. */
  readonly expected: number;
  /** (count − expected) / √expected: a Poisson count's distance from chance. */
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

/** 97.5 % of a normal law. */
const twoSided = 1.959964;

/**
 * Location quotient (n / N) / (m / M) with the interval of a ratio of two proportions: ln ± 1.96 √(1/n − 1/N + 1/m − 1/M)
 * (Katz et al. 1978). The two groups must not overlap.
 */
export function locationQuotient(n: number, N: number, m: number, M: number): Presence["quotient"] {
  if (n === 0 || m === 0 || N === 0 || M === 0) return undefined;
  const value = n / N / (m / M);
  const spread = twoSided * Math.sqrt(1 / n - 1 / N + 1 / m - 1 / M);
  return { value, low: value * Math.exp(-spread), high: value * Math.exp(spread) };
}

/** A niche needs this many organisations, and stands out from chance by this much. */
const crowdedFrom = { count: 4, z: 3 } as const;

/** How many niches and bridges are told. */
const mostTold = 20;

const familyOf = ({ vocabulary }: Directory, code: string): string => vocabulary.sectors.get(code)?.family ?? code;

function countBy(indices: readonly number[], of: (index: number) => Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const index of indices) for (const id of new Set(of(index))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

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
  const presences = (of: (index: number) => string[]): Presence[] => {
    const [here, there] = [countBy(inside, of), countBy(outside, of)];
    return [...new Set([...here.keys(), ...there.keys()])].sort().map((id) => {
      const [count, reference] = [here.get(id) ?? 0, there.get(id) ?? 0];
      const quotient = locationQuotient(count, inside.length, reference, outside.length);
      return { id, count, reference, ...(quotient ? { quotient } : {}) };
    });
  };
  const communes = gazetteer.communes.filter(({ code }) => territory.has(code));
  const inCommune = countBy(inside, (index) => {
    const { commune } = organisation(index);
    return commune ? [commune.value] : [];
  });
  const niches = countBy(inside, (index) => {
    const commune = organisation(index).commune?.value;
    return commune ? sectorsOf(index).map((sector) => `${sector} ${commune}`) : [];
  });
  const inSector = countBy(inside, sectorsOf);
  const crowded = [...niches]
    .map(([key, count]): Crowded => {
      const [sector = "", commune = ""] = key.split(" ");
      const expected = ((inSector.get(sector) ?? 0) * (inCommune.get(commune) ?? 0)) / Math.max(1, inside.length);
      return { sector, commune, count, expected, z: (count - expected) / Math.sqrt(expected) };
    })
    .filter(({ count, z }) => count >= crowdedFrom.count && z >= crowdedFrom.z)
    .sort((a, b) => b.z - a.z || (a.sector + a.commune < b.sector + b.commune ? -1 : 1))
    .slice(0, mostTold);
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
  const tiesBySource = new Map<string, number>();
  for (const { tie } of network.edges) if (tie) tiesBySource.set(tie.from, (tiesBySource.get(tie.from) ?? 0) + 1);
  return {
    organisations: inside.length,
    reference: outside.length,
    sectors: presences(sectorsOf),
    publics: presences(publicsOf),
    uncovered: {
      publics: [...vocabulary.publics.values()]
        .filter(({ id, sensitive }) => !sensitive && !inside.some((index) => publicsOf(index).includes(id)))
        .map(({ id }) => id),
      communes: communes.filter(({ code }) => !inCommune.has(code)).map(({ code }) => code),
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
