import { shuffle, type Random } from "../../arrays/random.js";
import type { CoarseGraph } from "./coarse-graph.js";

/** A move must gain this share of the node's strength: rounding errors must not move nodes for ever. */
const leastGain = 1e-10;

/**
 * Moves nodes, in a random order, each to the community of a neighbour (or alone) where modularity gains most, until no
 * move gains: first phase of Louvain (Blondel et al. 2008), by a queue of the nodes whose surroundings changed (Ozaki,
 * Tezuka & Inaba 2016). Of equal gains the node's own community, else one
 * drawn among them.
 * @returns community of each node, numbers in [0, order)
 */
export function localMoves(level: CoarseGraph, random: Random, resolution: number): Int32Array {
  const { order, starts, neighbours, weights, strength } = level;
  const share = resolution / strength.reduce((sum, each) => sum + each, 0);
  const community = Int32Array.from({ length: order }, (_, node) => node);
  const total = Float64Array.from(strength);
  const members = new Int32Array(order).fill(1);
  const empty: number[] = [];
  const towards = new Float64Array(order);
  const touched: number[] = [];
  // A ring of order places: a node stands in it at most once.
  const queue = Int32Array.from(shuffle([...community], random));
  const waits = new Uint8Array(order).fill(1);
  for (let head = 0, waiting = order; waiting > 0; waiting--) {
    const node = queue[head] as number;
    head = head + 1 === order ? 0 : head + 1;
    waits[node] = 0;
    const own = community[node] as number;
    const [from, to] = [starts[node] as number, starts[node + 1] as number];
    touched.length = 0;
    for (let at = from; at < to; at++) {
      const other = community[neighbours[at] as number] as number;
      if (towards[other] === 0) touched.push(other);
      towards[other] = (towards[other] as number) + (weights[at] as number);
    }
    const weighs = strength[node] as number;
    const tie = leastGain * weighs;
    total[own] = (total[own] as number) - weighs;
    const gainOf = (other: number) => (towards[other] as number) - share * weighs * (total[other] as number);
    let best = own;
    let most = gainOf(own);
    let ties = 0;
    for (const other of touched) {
      const gain = gainOf(other);
      if (gain > most + tie) [best, most, ties] = [other, gain, 1];
      else if (best !== own && gain >= most - tie && random() * ++ties < 1) best = other;
    }
    for (const other of touched) towards[other] = 0;
    if (most < -tie && (members[own] as number) > 1) best = empty.pop() as number;
    total[best] = (total[best] as number) + weighs;
    if (best === own) continue;
    members[own] = (members[own] as number) - 1;
    if (members[own] === 0) {
      empty.push(own);
      total[own] = 0;
    }
    members[best] = (members[best] as number) + 1;
    community[node] = best;
    for (let at = from; at < to; at++) {
      const other = neighbours[at] as number;
      if (waits[other] === 1 || community[other] === best) continue;
      waits[other] = 1;
      queue[(head + waiting - 1) % order] = other;
      waiting++;
    }
  }
  return community;
}
