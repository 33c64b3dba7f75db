import { readFileSync } from "node:fs";
import { findClusters } from "@maillage/engine/network/analysis.js";
import type { CommunityMethod } from "@maillage/engine/network/communities/methods.js";
import type { NamedCommunity } from "@maillage/engine/network/communities/continuity.js";
import { analysisOf, openNetwork, parametersOf, type NetworkOptions } from "../network.js";
import { clusterIdsOf, clustersShape, noClusters, type PreviousClusters } from "../../questions/present-network.js";
import { Refusal } from "../refusal.js";
import { print, printJson, withContext } from "../context.js";

interface ClustersOptions extends NetworkOptions {
  readonly previous?: string;
  /** The consensus of many runs where none is asked for. */
  readonly method?: CommunityMethod;
}

/** Clusters of an earlier run, as `maillage clusters --json` wrote them. */
function readPrevious(path: string | undefined, complain: (path: string) => string): PreviousClusters {
  if (path === undefined) return noClusters;
  try {
    const { clusters, lastNumber = 0 } = JSON.parse(readFileSync(path, "utf8")) as Partial<PreviousClusters>;
    const isNamed = ({ id, members }: NamedCommunity) => typeof id === "string" && Array.isArray(members);
    if (!clusters?.every(isNamed) || !Number.isInteger(lastNumber)) throw new TypeError(path);
    return { clusters, lastNumber };
  } catch {
    throw new Refusal(complain(path));
  }
}

/** How many members are named on the screen. */
const shown = 6;

/** `maillage clusters` */
export const clustersCommand = (options: ClustersOptions): Promise<void> =>
  withContext(options, async (context) => {
    const { say } = context;
    const previous = readPrevious(options.previous, say.screen.noClusters);
    const network = await openNetwork(context, options);
    const found = findClusters(network, {
      ...analysisOf(options),
      ...(options.method ? { method: options.method } : {}),
    });
    const parameters = { ...parametersOf(options), seed: options.seed, method: options.method };
    const shape = clustersShape(network, found, clusterIdsOf(network, found, previous), parameters, say);
    if (options.json) {
      printJson(shape);
      return;
    }
    print(say.screen.clusters(shape.clusters.length, network.ids.length, shape.modularity, shape.zScore));
    for (const { id, name, size, stability, members, distinctive } of shape.clusters) {
      const names = members
        .slice(0, shown)
        .map((member) => network.directory.organisations[network.directory.indexOf.get(member) as number]?.name.value);
      print(
        "",
        `${id}  ${name}`,
        `    ${say.screen.clusterLine(size, stability)}`,
        `    ${distinctive
          .slice(0, 4)
          .map(({ label, inside }) => `${label} (${inside})`)
          .join(", ")}`,
        `    ${names.join(" · ")}${size > shown ? " …" : ""}`,
      );
    }
  });
