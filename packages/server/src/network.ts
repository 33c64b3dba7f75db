import type { Candidate } from "@maillage/engine/top.js";
import { gateFrom } from "@maillage/engine/match/gates.js";
import { wholeScore } from "@maillage/engine/match/scorer.js";
import { searchByPlaces } from "@maillage/engine/match/search.js";
import { keptAffinities } from "@maillage/engine/network/affinities.js";
import { analysisByDefault, type AnalysisParameters } from "@maillage/engine/network/analysis.js";
import { buildNetwork, subnetwork, type Network, type Projection } from "@maillage/engine/network/build.js";
import { readTerritory } from "@maillage/engine/territory/territory.js";
import type { CommonOptions } from "./options.js";
import { terminalProgress } from "./progress.js";
import { Refusal } from "./refusal.js";
import { openWorkspace, theIntent, type Session } from "./session.js";

/** What the commands about the network share. */
export interface NetworkOptions extends CommonOptions {
  readonly intent?: string;
  readonly top: number;
  readonly alpha: number;
  readonly territory?: string;
  readonly projection: Projection;
  readonly resolution: number;
  readonly runs: number;
  readonly seed: number;
  readonly sensitive?: boolean;
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

/**
 * The network of what was imported: known ties, and the affinities that are kept. Organisations that objected are not
 * in it, nor sensitive ones unless asked for. @throws Refusal for an unknown territory
 */
export async function openNetwork(session: Session, options: NetworkOptions): Promise<Network> {
  const { say, store, tables } = session;
  const read = options.territory === undefined ? undefined : readTerritory(tables.gazetteer, options.territory);
  if (read && "unknown" in read) throw new Refusal(say.screen.unknownTerritory(read.unknown.join(", ")));
  const workspace = await openWorkspace(session);
  const { directory } = workspace;
  const objected = await store.objections();
  const scorer = workspace.scorer(theIntent(session, options.intent));
  const gates = { objected, ...(options.sensitive ? { sensitive: true } : {}) };
  const isOpen = (place: number) =>
    (options.sensitive === true || directory.sensitive[place] === 0) &&
    !objected.has(directory.organisations[place]?.id ?? "");
  const progress = terminalProgress();
  progress.start(say.screen.affinities, directory.size);
  const lists = Array.from({ length: directory.size }, (_, place): Candidate[] => {
    if (place % 100 === 0) progress.at(place);
    if (!isOpen(place)) return [];
    return searchByPlaces(scorer, place, options.top, gateFrom(directory, place, gates)).map((candidate) => ({
      place: candidate.place,
      score: candidate.score / wholeScore,
    }));
  });
  progress.end();
  const ids = directory.organisations.map(({ id }) => id);
  const network = buildNetwork(directory, keptAffinities(ids, lists, options));
  const open = subnetwork(network, isOpen);
  if (!read) return open;
  return subnetwork(open, (place) => read.territory.has(directory.organisations[place]?.commune?.value));
}
