import { join } from "node:path";
import { formatIds } from "@maillage/engine/export";
import { layouts, type SharedNetworkParameters } from "../answers/network-parameters.js";
import { exportNetwork } from "../exporting/export-network.js";
import { analysedNetwork, noClusters, type PreviousClusters } from "../questions/analysed-network.js";
import { clusters } from "../questions/clusters.js";
import { metrics } from "../questions/metrics.js";
import { networkColumns } from "../questions/network-columns.js";
import { fileMode } from "../store/private.js";
import { namedView } from "./views.js";
import { everybody, type Analyser, type Material } from "./analyser.js";

function previousClusters({ previous }: Material): PreviousClusters {
  const view = previous?.["clusters-fr"];
  return view === undefined ? noClusters : (JSON.parse(view) as PreviousClusters);
}

/** Clusters, measures, positions and files of a network: what `clusters`, `metrics` and `export` give, at once. */
export const analyseNetwork: Analyser<SharedNetworkParameters> = (material, parameters) => {
  const { model, imports, folder, progress } = material;
  const analysed = analysedNetwork(model, parameters, everybody("fr"), progress);
  analysed.metrics(progress);
  for (const layout of layouts) analysed.positions(layout, progress);
  const { citation } = model.words.fr.say.screen;
  progress("files", 0, formatIds.length);
  formatIds.forEach((format, at) => {
    const told = { parameters, imports, revision: model.revision, citation, mode: fileMode };
    const writing = { format, layout: "affinity", undirected: false, ...told } as const;
    exportNetwork(join(folder, format), analysed, writing, progress);
    progress("files", at + 1, formatIds.length);
  });
  const previous = previousClusters(material);
  const inLanguage = (language: "fr" | "en") => {
    const reader = everybody(language);
    const columns = (layout: (typeof layouts)[number]) =>
      JSON.stringify(networkColumns(model, { ...parameters, layout, previous }, reader, progress));
    return {
      [`clusters-${language}`]: JSON.stringify(clusters(model, { ...parameters, previous }, reader, progress)),
      ...Object.fromEntries(layouts.map((layout) => [`network-${layout}-${language}`, columns(layout)])),
    };
  };
  return {
    ...inLanguage("fr"),
    ...inLanguage("en"),
    [namedView]: JSON.stringify(analysed.network.ids),
    metrics: JSON.stringify(metrics(model, parameters, everybody("fr"), progress)),
  };
};
