import { seededRandom } from "../../../packages/engine/dist/arrays/random.js";

const kinds = ["membership", "funding", "cooperation", "affinity"];

/**
 * A network of communities as the server would hand it over: discs of nodes on a spiral, most ties within them, a few
 * nodes with many.
 * @param {number} order @param {number} size edges
 * @returns {import("../../../packages/server/dist/answers/network.js").NetworkColumns}
 */
export function bigNetwork(order, size, seed = 7) {
  const random = seededRandom(seed);
  const below = (/** @type {number} */ limit) => Math.floor(random() * limit);
  const each = (/** @type {(node: number) => any} */ make) => Array.from({ length: order }, (_, node) => make(node));
  const communities = 60;
  const communityOf = each(() => Math.floor(communities * random() ** 2));
  const golden = Math.PI * (3 - Math.sqrt(5));
  const centre = (/** @type {number} */ at) => [
    1000 * Math.sqrt(at) * Math.cos(at * golden),
    1000 * Math.sqrt(at) * Math.sin(at * golden),
  ];
  const spot = each((node) => {
    const [x = 0, y = 0] = centre(communityOf[node]);
    const [radius, angle] = [900 * Math.sqrt(random()), 2 * Math.PI * random()];
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  /** @type {number[][]} */
  const members = Array.from({ length: communities }, () => []);
  communityOf.forEach((community, node) => members[community]?.push(node));
  const degree = each(() => 0);
  const ends = Array.from({ length: size }, () => {
    const source = below(order);
    const own = /** @type {number[]} */ (members[communityOf[source]]);
    const target = /** @type {number} */ (random() < 0.8 ? own[Math.floor(own.length * random() ** 3)] : below(order));
    degree[source]++;
    degree[target]++;
    return [source, target];
  });
  const code = (/** @type {number} */ number) => String(10_000 + number);
  const communes = Array.from({ length: 200 }, (_, at) => code(at));
  return {
    nodes: {
      id: each((node) => `W${String(node).padStart(9, "0")}`),
      name: each((node) => `Association numéro ${node}`),
      kind: each(() => (random() < 0.01 ? "network" : "association")),
      commune: each(() => code(below(communes.length))),
      sector: each(() => null),
      publics: each(() => []),
      founded: each(() => 1901 + below(124)),
      cluster: each((node) => `c${communityOf[node]}`),
      role: each(() => "satellite"),
      x: spot.map(([x]) => x),
      y: spot.map(([, y]) => y),
      measures: { degree },
    },
    edges: {
      source: ends.map(([source]) => /** @type {number} */ (source)),
      target: ends.map(([, target]) => /** @type {number} */ (target)),
      kind: ends.map(() => (random() < 0.9 ? 3 : below(3))),
      weight: ends.map(() => random()),
      year: ends.map(() => null),
    },
    kinds: /** @type {any} */ (kinds),
    communes: Object.fromEntries(communes.map((commune) => [commune, `Commune ${commune}`])),
    areas: [],
    clusters: members.flatMap((own, at) => {
      const [x = 0, y = 0] = centre(at);
      return own.length === 0
        ? []
        : [{ id: `c${at}`, name: `Groupe ${at}`, size: own.length, stability: 1, colour: "#000000", x, y }];
    }),
    boundary: {},
  };
}
