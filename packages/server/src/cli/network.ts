import { analysisByDefault, type AnalysisParameters } from "@maillage/engine/network/analysis.js";
import type { Network, Projection } from "@maillage/engine/network/build.js";
import type { NetworkChoice, OpenedNetwork } from "@maillage/engine/network/open-network.js";
import { readTerritory, type Territory } from "@maillage/engine/territory/territory.js";
import type { CommonOptions } from "./options.js";
import { terminalProgress } from "./progress.js";
import { Refusal } from "./refusal.js";
import { openWorkspace, theIntent, type Context } from "./context.js";

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

/** The territory that a reader means. @throws Refusal for an unknown one */
export function theTerritory({ tables, say }: Context, typed: string): Territory {
  const read = readTerritory(tables.gazetteer, typed);
  if ("unknown" in read) throw new Refusal(say.screen.unknownTerritory(read.unknown.join(", ")));
  return read.territory;
}

/** The network of what was imported, as a command asks for it. @throws Refusal for an unknown territory */
export async function openNetworks(context: Context, options: AffinityOptions): Promise<OpenedNetwork> {
  const { say, store } = context;
  const territory = options.territory === undefined ? undefined : theTerritory(context, options.territory);
  const workspace = await openWorkspace(context);
  const choice: NetworkChoice = {
    intent: theIntent(context, options.intent),
    top: options.top,
    alpha: options.alpha,
    sensitive: options.sensitive === true,
    objected: await store.objections(),
    ...(territory ? { territory } : {}),
  };
  const progress = terminalProgress();
  progress.start(say.screen.affinities, workspace.directory.size);
  try {
    return workspace.network(choice, progress.at);
  } finally {
    progress.end();
  }
}

export const openNetwork = async (context: Context, options: AffinityOptions): Promise<Network> =>
  (await openNetworks(context, options)).network;
