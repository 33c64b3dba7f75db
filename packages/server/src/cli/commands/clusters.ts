import { readFileSync } from "node:fs";
import type { CommunityMethod, NamedCommunity } from "@maillage/engine/network";
import type { PreviousClusters } from "../../questions/analysed-network.js";
import { Refused } from "../../refusals/refused.js";
import { ask, openModel } from "../ask.js";
import { withContext } from "../context.js";
import { networkAsked, type NetworkOptions } from "../network-options.js";
import { print, printJson } from "../print.js";

interface ClustersOptions extends NetworkOptions {
  readonly previous?: string;
  /** The consensus of many runs where none is asked for. */
  readonly method?: CommunityMethod;
}

/** Clusters of an earlier run, as `maillage clusters --json` wrote them. @throws Refused `no-clusters` */
function readPrevious(path: string): PreviousClusters {
  try {
    const { clusters, lastNumber = 0 } = JSON.parse(readFileSync(path, "utf8")) as Partial<PreviousClusters>;
    const isNamed = ({ id, members }: NamedCommunity) => typeof id === "string" && Array.isArray(members);
    if (!clusters?.every(isNamed) || !Number.isInteger(lastNumber)) throw new TypeError(path);
    return { clusters, lastNumber };
  } catch {
    throw new Refused("no-clusters", { about: path });
  }
}

/** How many members are named on the screen. */
const shown = 6;

/** `maillage clusters` */
export const clustersCommand = (options: ClustersOptions): Promise<void> =>
  withContext(options, async (context) => {
    const { say } = context;
    const previous = options.previous === undefined ? {} : { previous: readPrevious(options.previous) };
    const model = await openModel(context);
    const found = ask(context, model, "clusters", { ...networkAsked(options), method: options.method }, previous);
    if (options.json) {
      printJson(found);
      return;
    }
    const { organisations, indexOf } = model.maillage.directory;
    print(say.screen.clusters(found.clusters.length, found.nodes.length, found.modularity, found.zScore));
    for (const { id, name, size, stability, members, distinctive } of found.clusters) {
      const names = members.slice(0, shown).map((member) => organisations[indexOf.get(member) as number]?.name.value);
      print(
        "",
        `${id}  ${name}`,
        `    ${say.screen.clusterLine(size, stability ?? Number.NaN)}`,
        `    ${distinctive
          .slice(0, 4)
          .map(({ label, inside }) => `${label} (${inside})`)
          .join(", ")}`,
        `    ${names.join(" · ")}${size > shown ? " …" : ""}`,
      );
    }
  });
