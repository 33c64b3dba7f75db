import type { Metrics } from "../answers/metrics.js";
import type { NetworkParameters } from "../answers/network-parameters.js";
import { analysedNetwork } from "./analysed-network.js";
import type { Question } from "./question.js";

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** The measures of a network, and of each organisation in it. */
export const metrics: Question<NetworkParameters, Metrics> = (model, parameters, reader, progress) => {
  const analysed = analysedNetwork(model, parameters, reader, progress);
  const { graph, values, roles } = analysed.metrics(progress);
  return {
    graph: Object.fromEntries(
      Object.entries(graph).map(([name, value]) => [name, typeof value === "number" ? orNull(value) : value]),
    ),
    nodes: analysed.network.ids.map(
      (id, node) =>
        ({
          id,
          ...Object.fromEntries(values.map(({ id: measure, values: of }) => [measure, orNull(of[node] as number)])),
          role: roles[node],
        }) as Metrics["nodes"][number],
    ),
  };
};
