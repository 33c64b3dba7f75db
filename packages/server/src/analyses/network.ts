import { join } from "node:path";
import { formatIds } from "@maillage/engine/export/formats.js";
import { analysisByDefault, findClusters, measureNetwork } from "@maillage/engine/network/analysis.js";
import { intentOf } from "../questions/partners.js";
import type { NetworkParameters } from "../answers/analysis.js";
import { parametersOf } from "../cli/network.js";
import {
  clusterIdsOf,
  clustersShape,
  metricsShape,
  noClusters,
  type PreviousClusters,
} from "../questions/present-network.js";
import { positionsOf, writeExport } from "../cli/write-export.js";
import { territoryOf, type Analyser, type Material } from "./analyser.js";
import { networkColumns } from "./network-columns.js";

function previousClusters({ previous }: Material): PreviousClusters {
  const view = previous?.["clusters-fr"];
  return view === undefined ? noClusters : (JSON.parse(view) as PreviousClusters);
}

/** Clusters, measures, positions and files of a network: what `clusters`, `metrics` and `export` give, at once. */
export const analyseNetwork: Analyser<NetworkParameters> = (material, parameters) => {
  const { workspace, objected, tables, words, imports, progress } = material;
  const { intent, top, alpha, territory, projection, resolution, runs, seed } = parameters;
  const size = workspace.directory.size;
  const choice = {
    intent: intentOf(tables.intents, intent),
    top,
    alpha,
    sensitive: false,
    objected,
    ...(territory === undefined ? {} : { territory: territoryOf(material, territory) }),
  };
  const { network } = workspace.network(choice, (done) => progress("affinities", done, size));
  progress("clusters", 0, 1);
  const clusters = findClusters(network, { ...analysisByDefault, projection, resolution, runs, seed });
  progress("measures", 0, 1);
  const metrics = measureNetwork(network, clusters, seed);
  progress("positions", 0, 1);
  const positions = {
    affinity: positionsOf("affinity", network, clusters, seed),
    map: positionsOf("map", network, clusters, seed),
  };
  const ids = clusterIdsOf(network, clusters, previousClusters(material));
  progress("files", 0, formatIds.length);
  formatIds.forEach((format, at) => {
    writeExport(
      join(material.folder, format),
      {
        network,
        clusters,
        clusterIds: clusterIdsOf(network, clusters, noClusters).byNode,
        metrics,
        positions: positions.affinity,
      },
      {
        format,
        layout: "affinity",
        undirected: false,
        projection,
        seed,
        // Those of the command line, so that `maillage replay` reads them.
        parameters: parametersOf({ ...parameters, lang: "fr", store: "" }),
        imports,
        citation: words.fr.say.screen.citation,
      },
    );
    progress("files", at + 1, formatIds.length);
  });
  const shape = (language: "fr" | "en") =>
    JSON.stringify(clustersShape(network, clusters, ids, parameters, words[language].say));
  const columns = (layout: keyof typeof positions, language: "fr" | "en") =>
    JSON.stringify(
      networkColumns({ network, clusters, ids, metrics, positions: positions[layout] }, words[language].say),
    );
  return {
    "clusters-fr": shape("fr"),
    "clusters-en": shape("en"),
    metrics: JSON.stringify(metricsShape(network, metrics)),
    "network-affinity-fr": columns("affinity", "fr"),
    "network-affinity-en": columns("affinity", "en"),
    "network-map-fr": columns("map", "fr"),
    "network-map-en": columns("map", "en"),
  };
};
