import type { Manifest } from "@maillage/engine/export";
import { clusterIdsOf, noClusters, type AnalysedNetwork } from "../questions/analysed-network.js";
import type { Progress } from "../questions/question.js";
import { writeExport, type Writing } from "./write-export.js";

/**
 * Writes an analysed network into a folder, with its manifest; clusters are numbered from one, whatever came before.
 * @throws what the system says when it cannot write there
 */
export function exportNetwork(
  folder: string,
  analysed: AnalysedNetwork,
  writing: Writing,
  progress: Progress,
): Manifest {
  const { network, clusters } = analysed;
  const written = {
    network,
    clusters,
    clusterIds: clusterIdsOf(network, clusters, noClusters).byNode,
    metrics: analysed.metrics(progress),
    positions: analysed.positions(writing.layout, progress),
  };
  return writeExport(folder, written, writing);
}
