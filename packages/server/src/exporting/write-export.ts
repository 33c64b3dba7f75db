import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  formats,
  manifestText,
  networkTables,
  type FormatId,
  type Json,
  type Manifest,
  type ManifestFile,
} from "@maillage/engine/export";
import type { Clusters, Metrics, Network, Positions } from "@maillage/engine/network";
import type { Layout, NetworkParameters } from "../answers/network-parameters.js";
import { writeWhole } from "../files/write-whole.js";
import type { ImportedFile } from "../store/imports.js";
import { version } from "../version.js";

/** The day that a file's name tells, `2022-11-01`, or its year; empty when it tells none. */
function dateOf(name: string): string {
  const day = /(20\d{2})[-_]?(0[1-9]|1[0-2])[-_]?(0[1-9]|[12]\d|3[01])/.exec(name);
  return day ? `${day[1]}-${day[2]}-${day[3]}` : (/(?:^|\D)(20\d{2})(?:\D|$)/.exec(name)?.[1] ?? "");
}

const writeFile = (folder: string, name: string, chunks: Iterable<string>, mode?: number): ManifestFile => ({
  name,
  ...writeWhole(join(folder, name), chunks, mode),
});

/** Parameters as a manifest tells them: `maillage replay` reads them. */
const told = (parameters: NetworkParameters): Readonly<Record<string, Json>> => {
  const { intent, top, alpha, territory, projection, resolution, runs, sensitive } = parameters;
  return {
    intent,
    top,
    alpha,
    territory: territory ?? null,
    projection,
    resolution,
    runs,
    sensitive: sensitive === true,
  };
};

/** A network and its analysis, to be written. */
export interface Written {
  readonly network: Network;
  readonly clusters: Clusters;
  /** By node. */
  readonly clusterIds: readonly string[];
  readonly metrics: Metrics;
  readonly positions: Positions;
}

/** How it is written, and what the manifest tells of how it was made. */
export interface Writing {
  readonly format: FormatId;
  readonly layout: Layout;
  readonly undirected: boolean;
  /** What it was analysed with. */
  readonly parameters: NetworkParameters;
  readonly imports: readonly ImportedFile[];
  /** Of the store that it is made from. */
  readonly revision: number | undefined;
  citation(version: string, files: readonly string[]): string;
  /** Who may read the files; whoever the system lets by default. */
  readonly mode?: number;
}

/**
 * Writes a network in one format, with the manifest from which it can be written again, into a folder.
 * @throws what the system says when it cannot write there
 */
export function writeExport(
  folder: string,
  { network, ...analysed }: Written,
  { format, layout, undirected, parameters, imports, revision, citation, mode }: Writing,
): Manifest {
  const tables = networkTables(network, analysed, { projection: parameters.projection, undirected, revision });
  mkdirSync(folder, { recursive: true });
  const files = formats[format].map(({ name, write }) => writeFile(folder, name, write(tables), mode));
  const read = imports
    .filter(({ state }) => state === "current")
    .map(({ path, ...file }) => ({ ...file, name: path.split(/[\\/]/).at(-1) as string }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const inputs = read.map(({ name, hash, rows }) => ({ name, sha256: hash, rows }));
  const dated = new Map(
    read.map(({ source, name }) => [`${source} ${dateOf(name)}`, { id: source, date: dateOf(name) }]),
  );
  const manifest: Manifest = {
    maillage: version,
    revision,
    command: "export",
    parameters: { ...told(parameters), format, layout, undirected },
    seeds: { analysis: parameters.seed },
    inputs,
    files,
    sources: [...dated.values()].sort((a, b) => (a.id + a.date < b.id + b.date ? -1 : 1)),
    citation: citation(
      version,
      inputs.map(({ name }) => name),
    ),
  };
  writeFile(folder, "manifest.json", [manifestText(manifest)], mode);
  return manifest;
}
