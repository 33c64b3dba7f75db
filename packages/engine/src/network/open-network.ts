import type { Candidate } from "../arrays/top.js";
import { gateFrom } from "../match/gates.js";
import type { Intent } from "../match/intent.js";
import { wholeScore, type Scorer } from "../match/scorer.js";
import type { Search } from "../match/search/search.js";
import type { Territory } from "../territory/territory.js";
import { keptAffinities } from "./affinities.js";
import { buildNetwork, subnetwork, type Network } from "./build.js";
import { diagnose, type Diagnosis } from "./diagnosis.js";

/** Which organisations and affinities make a network. */
export interface NetworkChoice {
  readonly intent: Intent;
  /** Length of each organisation's list of affinities. */
  readonly top: number;
  /** Significance of the disparity filter, in ]0, 1[. */
  readonly alpha: number;
  /** Everyone without one. */
  readonly territory?: Territory;
  readonly sensitive: boolean;
}

/** A network, and what it was cut from. */
export interface OpenedNetwork {
  readonly network: Network;
  /** Everybody who may be shown, before the territory was cut out. */
  readonly whole: Network;
  /** The nodes to introduce one to first, among those of the network. */
  introduce(node: number, count: number): readonly number[];
  /**
   * What a territory has, lacks and hangs on; the network must be that of the territory.
   * @param reference what it is compared with: everybody outside by default
   */
  diagnose(territory: Territory, reference?: Territory): Diagnosis;
}

/**
 * The network of a directory: known ties, and the affinities that are kept. Dormant organisations are not in it, nor
 * sensitive ones unless asked for. Cost: one search an organisation.
 * @param seed of the draws by which a diagnosis estimates betweenness in a large network
 * @param at told how many organisations are done, every hundred
 */
export function openNetwork(
  scorer: Scorer,
  search: Search,
  { top, alpha, territory, sensitive }: NetworkChoice,
  seed: number,
  at: (done: number) => void = () => undefined,
): OpenedNetwork {
  const { directory } = scorer.matching;
  const gates = { sensitive };
  const isOpen = (index: number) => directory.dormant[index] === 0 && (sensitive || directory.sensitive[index] === 0);
  const communeOf = (index: number) => directory.organisations[index]?.commune?.value;
  const lists = Array.from({ length: directory.size }, (_, index): Candidate[] => {
    if (index % 100 === 0) at(index);
    if (!isOpen(index)) return [];
    return search(scorer.from(index), top, gateFrom(directory, index, gates)).map((candidate) => ({
      index: candidate.index,
      score: candidate.score / wholeScore,
    }));
  });
  const ids = directory.organisations.map(({ id }) => id);
  const whole = subnetwork(buildNetwork(directory, keptAffinities(ids, lists, { top, alpha })), isOpen);
  const network = territory ? subnetwork(whole, (index) => territory.has(communeOf(index))) : whole;
  const nodeOf = new Map([...network.members].map((index, node) => [index, node]));
  return {
    network,
    whole,
    introduce(node, count) {
      const index = network.members[node] as number;
      const gate = gateFrom(directory, index, gates);
      return search(scorer.from(index), count, (other) => nodeOf.has(other) && gate(other)).map(
        (candidate) => nodeOf.get(candidate.index) as number,
      );
    },
    diagnose(inside, reference) {
      const outside = [...whole.members].filter(
        (index) => !inside.has(communeOf(index)) && (reference?.has(communeOf(index)) ?? true),
      );
      return diagnose(network, inside, outside, seed);
    },
  };
}
