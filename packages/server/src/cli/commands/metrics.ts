import { nodeMeasures, roles } from "@maillage/engine/network";
import { measureWords } from "../../messages/measures.js";
import { ask, openModel } from "../ask.js";
import { withContext } from "../context.js";
import { networkAsked, type NetworkOptions } from "../network-options.js";
import { print, printJson } from "../print.js";

/** How many organisations of a role, and of a measure, are named on the screen. */
const shown = 8;
const firstShown = 3;

/** `maillage metrics` */
export const metricsCommand = (options: NetworkOptions): Promise<void> =>
  withContext(options, async (context) => {
    const { say, language } = context;
    const model = await openModel(context);
    const { graph, nodes } = ask(context, model, "metrics", networkAsked(options));
    if (options.json) {
      printJson({ graph, nodes });
      return;
    }
    const figure = (node: Readonly<Record<string, unknown>>, measure: string) => node[measure] as number | null;
    const { organisations, indexOf } = model.maillage.directory;
    const nameOf = (id: string) => organisations[indexOf.get(id) as number]?.name.value;
    for (const [name, value] of Object.entries(graph)) {
      if (typeof value === "boolean") print(...(value ? [say.graphMeasure(name)] : []));
      else print(`${say.graphMeasure(name)} : ${value === null ? "—" : say.screen.figure(value)}`);
    }
    // The first by each measure, with what the measure says in plain words; of equals, in the order of ids.
    for (const { id } of nodeMeasures) {
      const words = measureWords[language][id];
      const first = nodes
        .filter((node) => figure(node, id) !== null)
        .toSorted((a, b) => (figure(b, id) ?? 0) - (figure(a, id) ?? 0))
        .slice(0, firstShown)
        .map((node) => nameOf(node.id));
      print("", `${words?.label ?? id} — ${words?.sentence ?? ""}`, `  ${first.join(" · ")}`);
    }
    for (const role of roles) {
      const own = nodes
        .filter((node) => node.role === role)
        .toSorted((a, b) => (figure(b, "betweenness") ?? 0) - (figure(a, "betweenness") ?? 0));
      print("", `${say.role[role]} (${own.length})`);
      for (const { id } of own.slice(0, shown)) print(`  ${nameOf(id)} (${id})`);
    }
  });
