import { join } from "node:path";
import type { FormatId, Manifest } from "@maillage/engine/export";
import type { Layout } from "../../answers/network-parameters.js";
import { exportNetwork } from "../../exporting/export-network.js";
import { analysedNetwork } from "../../questions/analysed-network.js";
import { readParameters } from "../../questions/read-parameters.js";
import { given, openModel, readerAt, withProgress } from "../ask.js";
import { withContext } from "../context.js";
import { unwritten } from "../unwritten.js";
import { networkAsked, type NetworkOptions } from "../network-options.js";
import { print, printJson } from "../print.js";

interface ExportOptions extends NetworkOptions {
  readonly format: FormatId;
  readonly out: string;
  readonly undirected?: boolean;
  readonly layout: Layout;
  /** That the files are to name, when they are written again; else that of the store. */
  readonly as?: { readonly revision: number | undefined };
}

/** Analyses the network and writes it in one format. @throws Refused `cannot-write`, and as the network does */
export const exportAs = (options: ExportOptions): Promise<Manifest> =>
  withContext(options, async (context) => {
    const { format, layout, undirected = false, out } = options;
    const model = await openModel(context);
    const imports = await context.store.imports.list();
    const parameters = readParameters("network", given(networkAsked(options)));
    const { citation } = context.say.screen;
    const { revision } = options.as ?? model;
    return withProgress(context, (progress) => {
      const analysed = analysedNetwork(model, parameters, readerAt(context), progress);
      try {
        const writing = { format, layout, undirected, parameters, imports, revision, citation };
        return exportNetwork(out, analysed, writing, progress);
      } catch (error) {
        if (error instanceof Error && "code" in error) throw unwritten(out, error);
        throw error;
      }
    });
  });

/** `maillage export --format F --out DIR` */
export async function exportCommand(options: ExportOptions): Promise<void> {
  const manifest = await exportAs(options);
  if (options.json) printJson(manifest);
  else for (const { name, bytes } of manifest.files) print(`${join(options.out, name)}  ${bytes}`);
}
