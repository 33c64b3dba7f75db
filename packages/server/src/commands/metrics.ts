import { findClusters, measureNetwork } from "@maillage/engine/network/analysis.js";
import { roles } from "@maillage/engine/network/roles.js";
import { analysisOf, openNetwork, type NetworkOptions } from "../network.js";
import { metricsShape } from "../network-shape.js";
import { print, printJson, withSession } from "../session.js";

/** How many organisations of a role are named on the screen. */
const shown = 8;

/** `maillage metrics` */
export const metricsCommand = (options: NetworkOptions): Promise<void> =>
  withSession(options, async (session) => {
    const { say } = session;
    const network = await openNetwork(session, options);
    const metrics = measureNetwork(network, findClusters(network, analysisOf(options)), options.seed);
    const shape = metricsShape(network, metrics);
    if (options.json) {
      printJson(shape);
      return;
    }
    for (const [name, value] of Object.entries(shape.graph))
      print(`${say.graphMeasure(name)} : ${typeof value === "number" ? say.screen.figure(value) : (value ?? "—")}`);
    const betweenness = metrics.values.find(({ id }) => id === "betweenness")?.values ?? new Float64Array();
    for (const role of roles) {
      const nodes = [...network.ids.keys()].filter((node) => metrics.roles[node] === role);
      nodes.sort((a, b) => (betweenness[b] as number) - (betweenness[a] as number) || a - b);
      print("", `${say.role[role]} (${nodes.length})`);
      for (const node of nodes.slice(0, shown)) {
        const organisation = network.directory.organisations[network.members[node] as number];
        print(`  ${organisation?.name.value} (${organisation?.id})`);
      }
    }
  });
