import { join } from "node:path";
import type { FormatId } from "@maillage/engine/export/formats.js";
import type { Manifest } from "@maillage/engine/export/manifest.js";
import { findClusters, measureNetwork } from "@maillage/engine/network/analysis.js";
import { analysisOf, openNetwork, parametersOf, type NetworkOptions } from "../network.js";
import { clusterIdsOf, noClusters } from "../../questions/present-network.js";
import { Refusal } from "../refusal.js";
import { print, printJson, withContext } from "../context.js";
import { positionsOf, writeExport, type Layout } from "../write-export.js";

interface ExportOptions extends NetworkOptions {
  readonly format: FormatId;
  readonly out: string;
  readonly undirected?: boolean;
  readonly layout: Layout;
}

/** Analyses the network and writes it in one format. */
export const exportNetwork = (options: ExportOptions): Promise<Manifest> =>
  withContext(options, async (context) => {
    const network = await openNetwork(context, options);
    const clusters = findClusters(network, analysisOf(options));
    const metrics = measureNetwork(network, clusters, options.seed);
    const positions = positionsOf(options.layout, network, clusters, options.seed);
    const clusterIds = clusterIdsOf(network, clusters, noClusters).byNode;
    const imports = await context.store.imports.list();
    try {
      return writeExport(
        options.out,
        { network, clusters, clusterIds, metrics, positions },
        {
          ...options,
          undirected: options.undirected === true,
          parameters: parametersOf(options),
          imports,
          citation: context.say.screen.citation,
        },
      );
    } catch (error) {
      if (error instanceof Error && "code" in error) throw new Refusal(context.say.screen.cannotWrite(options.out));
      throw error;
    }
  });

/** `maillage export --format F --out DIR` */
export async function exportCommand(options: ExportOptions): Promise<void> {
  const manifest = await exportNetwork(options);
  if (options.json) printJson(manifest);
  else for (const { name, bytes } of manifest.files) print(`${join(options.out, name)}  ${bytes}`);
}
