import type { Candidate } from "@maillage/engine/arrays/top.js";
import { gateFrom } from "@maillage/engine/match/gates.js";
import { wholeScore } from "@maillage/engine/match/scorer.js";
import { searchByPlaces } from "@maillage/engine/match/search/branch-and-bound.js";
import { keptAffinities } from "@maillage/engine/network/affinities.js";
import { analysisByDefault, type AnalysisParameters } from "@maillage/engine/network/analysis.js";
import { buildNetwork, subnetwork, type Network, type Projection } from "@maillage/engine/network/build.js";
import { readTerritory, type Territory } from "@maillage/engine/territory/territory.js";
import type { Intent } from "@maillage/engine/vocabulary/intents.js";
import type { CommonOptions } from "./options.js";
import { terminalProgress } from "./progress.js";
import { Refusal } from "./refusal.js";
import { openWorkspace, theIntent, type Session } from "./context.js";
import type { Workspace } from "../workspace.js";

/** Which organisations and affinities make a network. */
export interface AffinityOptions extends CommonOptions {
  readonly intent?: string;
  readonly top: number;
  readonly alpha: number;
  readonly territory?: string;
  readonly sensitive?: boolean;
}

/** How it is analysed. */
export interface NetworkOptions extends AffinityOptions {
  readonly projection: Projection;
  readonly resolution: number;
  readonly runs: number;
  readonly seed: number;
}

export const analysisOf = ({ projection, resolution, runs, seed }: NetworkOptions): AnalysisParameters => ({
  ...analysisByDefault,
  projection,
  resolution,
  runs,
  seed,
});

/** Parameters as a manifest tells them. */
export const parametersOf = (options: NetworkOptions) => ({
  intent: options.intent ?? "meet",
  top: options.top,
  alpha: options.alpha,
  territory: options.territory ?? null,
  projection: options.projection,
  resolution: options.resolution,
  runs: options.runs,
  sensitive: options.sensitive === true,
});

/** A network, and what it was cut from. */
export interface OpenedNetwork {
  readonly network: Network;
  /** Everybody who may be shown, before the territory was cut out. */
  readonly whole: Network;
  /** The organisations to introduce one to first, among those of the network. */
  introduce(node: number, count: number): readonly number[];
}

/** The territory that a reader means. @throws Refusal for an unknown one */
export function theTerritory({ tables, say }: Session, typed: string): Territory {
  const read = readTerritory(tables.gazetteer, typed);
  if ("unknown" in read) throw new Refusal(say.screen.unknownTerritory(read.unknown.join(", ")));
  return read.territory;
}

/** Which organisations and affinities make a network, once the words of the reader are understood. */
export interface NetworkChoice {
  readonly intent: Intent;
  readonly top: number;
  readonly alpha: number;
  readonly territory?: Territory;
  readonly sensitive: boolean;
}

/**
 * The network of a workspace: known ties, and the affinities that are kept. Organisations that objected or are dormant
 * are not in it, nor sensitive ones unless asked for. Cost: one search an organisation.
 * @param at told how many organisations are done
 */
export function buildNetworks(
  workspace: Workspace,
  objected: ReadonlySet<string>,
  { intent, top, alpha, territory, sensitive }: NetworkChoice,
  at: (done: number) => void,
): OpenedNetwork {
  const { directory } = workspace;
  const scorer = workspace.scorer(intent);
  const gates = { objected, sensitive };
  const isOpen = (index: number) =>
    directory.dormant[index] === 0 &&
    (sensitive || directory.sensitive[index] === 0) &&
    !objected.has(directory.organisations[index]?.id ?? "");
  const lists = Array.from({ length: directory.size }, (_, index): Candidate[] => {
    if (index % 100 === 0) at(index);
    if (!isOpen(index)) return [];
    return searchByPlaces(scorer, index, top, gateFrom(directory, index, gates)).map((candidate) => ({
      index: candidate.index,
      score: candidate.score / wholeScore,
    }));
  });
  const ids = directory.organisations.map(({ id }) => id);
  const whole = subnetwork(buildNetwork(directory, keptAffinities(ids, lists, { top, alpha })), isOpen);
  const network = territory
    ? subnetwork(whole, (index) => territory.has(directory.organisations[index]?.commune?.value))
    : whole;
  const nodeOf = new Map([...network.members].map((index, node) => [index, node]));
  return {
    network,
    whole,
    introduce(node, count) {
      const index = network.members[node] as number;
      const gate = gateFrom(directory, index, gates);
      return searchByPlaces(scorer, index, count, (other) => nodeOf.has(other) && gate(other)).map(
        (candidate) => nodeOf.get(candidate.index) as number,
      );
    },
  };
}

/** The network of what was imported, as a command asks for it. @throws Refusal for an unknown territory */
export async function openNetworks(session: Session, options: AffinityOptions): Promise<OpenedNetwork> {
  const { say, store } = session;
  const territory = options.territory === undefined ? undefined : theTerritory(session, options.territory);
  const workspace = await openWorkspace(session);
  const choice: NetworkChoice = {
    intent: theIntent(session, options.intent),
    top: options.top,
    alpha: options.alpha,
    sensitive: options.sensitive === true,
    ...(territory ? { territory } : {}),
  };
  const progress = terminalProgress();
  progress.start(say.screen.affinities, workspace.directory.size);
  try {
    return buildNetworks(workspace, await store.objections(), choice, progress.at);
  } finally {
    progress.end();
  }
}

export const openNetwork = async (session: Session, options: AffinityOptions): Promise<Network> =>
  (await openNetworks(session, options)).network;
