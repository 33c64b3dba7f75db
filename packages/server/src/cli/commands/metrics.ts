import { findClusters, measureNetwork } from "@maillage/engine/network/analysis.js";
import { roles } from "@maillage/engine/network/roles.js";
import { analysisOf, openNetwork, type NetworkOptions } from "../network.js";
import { measureWords } from "../../messages/measures.js";
import { metricsShape } from "../../questions/present-network.js";
import { print, printJson, withContext } from "../context.js";

/** How many organisations of a role, and of a measure, are named on the screen. */
const shown = 8;
const firstShown = 3;

/** `maillage metrics` */
export const metricsCommand = (options: NetworkOptions): Promise<void> =>
  withContext(options, async (context) => {
    const { say } = context;
    const network = await openNetwork(context, options);
    const metrics = measureNetwork(network, findClusters(network, analysisOf(options)), options.seed);
    const shape = metricsShape(network, metrics);
    if (options.json) {
      printJson(shape);
      return;
    }
    for (const [name, value] of Object.entries(shape.graph)) {
      if (typeof value === "boolean") print(...(value ? [say.graphMeasure(name)] : []));
      else print(`${say.graphMeasure(name)} : ${value === null ? "—" : say.screen.figure(value)}`);
    }
    // The first by each measure, with what the measure says in plain words.
    for (const { id, values } of metrics.values) {
      const words = measureWords[options.lang][id];
      const first = [...network.ids.keys()]
        .filter((node) => Number.isFinite(values[node]))
        .sort((a, b) => (values[b] as number) - (values[a] as number) || a - b)
        .slice(0, firstShown)
        .map((node) => network.directory.organisations[network.members[node] as number]?.name.value);
      print("", `${words?.label ?? id} — ${words?.sentence ?? ""}`, `  ${first.join(" · ")}`);
    }
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
