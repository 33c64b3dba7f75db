import { createHash } from "node:crypto";
import { mkdirSync, openSync, renameSync, writeSync, closeSync } from "node:fs";
import { join } from "node:path";
import { formats, type FormatId } from "@maillage/engine/export/formats.js";
import { manifestText, type Manifest, type ManifestFile } from "@maillage/engine/export/manifest.js";
import { networkTables } from "@maillage/engine/export/network-tables.js";
import { findClusters, measureNetwork } from "@maillage/engine/network/analysis.js";
import type { Network } from "@maillage/engine/network/build.js";
import { affinityLayout, mapLayout } from "@maillage/engine/network/layout.js";
import { analysisOf, openNetwork, parametersOf, type NetworkOptions } from "../network.js";
import { clusterIdsOf, noClusters } from "../network-shape.js";
import { Refusal } from "../refusal.js";
import { print, printJson, withSession } from "../session.js";
import { version } from "../version.js";

interface ExportOptions extends NetworkOptions {
  readonly format: FormatId;
  readonly out: string;
  readonly undirected?: boolean;
  readonly layout: Layout;
}

export const layouts = ["affinity", "map"] as const;
export type Layout = (typeof layouts)[number];

/** The day that a file's name tells, `2022-11-01`, or its year; empty when it tells none. */
function dateOf(name: string): string {
  const day = /(20\d{2})[-_]?(0[1-9]|1[0-2])[-_]?(0[1-9]|[12]\d|3[01])/.exec(name);
  return day ? `${day[1]}-${day[2]}-${day[3]}` : (/(?:^|\D)(20\d{2})(?:\D|$)/.exec(name)?.[1] ?? "");
}

/** Writes chunks to a file that appears whole or not at all. */
function writeFile(folder: string, name: string, chunks: Iterable<string>): ManifestFile {
  const unfinished = join(folder, `${name}.part`);
  const file = openSync(unfinished, "w");
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for (const chunk of chunks) {
      const encoded = Buffer.from(chunk, "utf8");
      hash.update(encoded);
      bytes += encoded.length;
      writeSync(file, encoded);
    }
  } finally {
    closeSync(file);
  }
  renameSync(unfinished, join(folder, name));
  return { name, sha256: hash.digest("hex"), bytes };
}

const pointsOf = ({ directory: { places }, members }: Network) =>
  Array.from(members, (place) => places.distinct[places.of[place] as number]?.point);

/** Writes the network and its analysis in one format, with the manifest from which it can be written again. */
export async function exportNetwork(
  options: ExportOptions,
): Promise<{ readonly files: readonly ManifestFile[]; readonly manifest: Manifest }> {
  return withSession(options, async (session) => {
    const network = await openNetwork(session, options);
    const clusters = findClusters(network, analysisOf(options));
    const metrics = measureNetwork(network, clusters, options.seed);
    const undirected = options.undirected === true;
    const analysed = {
      clusters,
      clusterIds: clusterIdsOf(network, clusters, noClusters).byNode,
      metrics,
      positions:
        options.layout === "map"
          ? mapLayout(pointsOf(network))
          : affinityLayout(clusters.graph, clusters.found.partition, options.seed),
    };
    const tables = networkTables(network, analysed, { projection: options.projection, undirected });
    try {
      mkdirSync(options.out, { recursive: true });
      const files = formats[options.format].map(({ name, write }) => writeFile(options.out, name, write(tables)));
      const read = (await session.store.imports.list())
        .filter(({ state }) => state === "current")
        .map(({ path, ...file }) => ({ ...file, name: path.split(/[\\/]/).at(-1) as string }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      const inputs = read.map(({ name, hash, rows }) => ({ name, sha256: hash, rows }));
      const dated = new Map(
        read.map(({ source, name }) => [`${source} ${dateOf(name)}`, { id: source, date: dateOf(name) }]),
      );
      const manifest: Manifest = {
        maillage: version,
        command: "export",
        parameters: { ...parametersOf(options), format: options.format, layout: options.layout, undirected },
        seeds: { analysis: options.seed },
        inputs,
        files,
        sources: [...dated.values()].sort((a, b) => (a.id + a.date < b.id + b.date ? -1 : 1)),
        citation: session.say.screen.citation(
          version,
          inputs.map(({ name }) => name),
        ),
      };
      writeFile(options.out, "manifest.json", [manifestText(manifest)]);
      return { files, manifest };
    } catch (error) {
      if (error instanceof Error && "code" in error) throw new Refusal(session.say.screen.cannotWrite(options.out));
      throw error;
    }
  });
}

/** `maillage export --format F --out DIR` */
export async function exportCommand(options: ExportOptions): Promise<void> {
  const { files, manifest } = await exportNetwork(options);
  if (options.json) printJson(manifest);
  else for (const { name, bytes } of files) print(`${join(options.out, name)}  ${bytes}`);
}
