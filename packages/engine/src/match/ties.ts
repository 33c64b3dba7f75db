import { neighboursOf, type Adjacency } from "../tie-graph.js";
import { unknown, whole, type Dimension } from "./dimension.js";

/**
 * Closure of every organisation that is within three steps of `a`, as a map of places to sums:
 * – common neighbours, each 1 / ln(1 + degree) (Adamic & Adar 2003, +1 so that a degree of 1 counts);
 * – paths of length three a–u–v–b, each 1 / √(k_u k_v) (Kovács et al. 2019).
 * Two partners of one network are near by the first, a consumer group and the farmers of another by the second.
 */
export function closure(partners: Adjacency, a: number): Map<number, number> {
  const degree = (place: number) => (partners.starts[place + 1] as number) - (partners.starts[place] as number);
  const sums = new Map<number, number>();
  const add = (place: number, value: number) => sums.set(place, (sums.get(place) ?? 0) + value);
  for (const u of neighboursOf(partners, a)) {
    const common = 1 / Math.log(1 + degree(u));
    for (const v of neighboursOf(partners, u)) {
      if (v === a) continue;
      add(v, common);
      const path = 1 / Math.sqrt(degree(u) * degree(v));
      for (const b of neighboursOf(partners, v)) if (b !== u && b !== a) add(b, path);
    }
  }
  return sums;
}

/** What is already known of who works with whom: common networks, common partners, partners of partners. */
export const ties: Dimension = {
  id: "ties",
  open({ graph }) {
    const { partners } = graph;
    return (a) => {
      if (partners.starts[a] === partners.starts[a + 1]) return () => unknown;
      const sums = closure(partners, a);
      return (b) => {
        if (partners.starts[b] === partners.starts[b + 1]) return unknown;
        return Math.round((1 - Math.exp(-(sums.get(b) ?? 0))) * whole);
      };
    };
  },
  trust: ({ graph: { partners } }, place) => (partners.starts[place] === partners.starts[place + 1] ? 0 : 100),
  because({ graph, organisations }, a, b) {
    const common = (adjacency: Adjacency) => {
      const theirs = new Set(neighboursOf(adjacency, b));
      return [...neighboursOf(adjacency, a)].filter((place) => theirs.has(place));
    };
    const networks = common(graph.networks);
    const partners = common(graph.partners).filter((place) => !networks.includes(place));
    const sum = closure(graph.partners, a).get(b) ?? 0;
    const force = Math.round((1 - Math.exp(-sum)) * whole);
    const named = (places: readonly number[]) => places.map((place) => organisations[place]?.name.value ?? "");
    const reason = (code: "ties.network" | "ties.partner" | "ties.path", places: readonly number[]) => ({
      dimension: "ties" as const,
      code,
      values: { names: named(places) },
      evidence: places.map((place) => organisations[place]?.id ?? ""),
      origin: "declared" as const,
      force,
    });
    return [
      ...(networks.length > 0 ? [reason("ties.network", networks)] : []),
      ...(partners.length > 0 ? [reason("ties.partner", partners)] : []),
      ...(networks.length + partners.length === 0 && sum > 0.1 ? [reason("ties.path", [])] : []),
    ];
  },
};
