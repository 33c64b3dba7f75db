import { compareText } from "../arrays/order.js";

/** A value of JSON, as parameters have them. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A file that was read; SHA-256 in hexadecimal, rows without the header. */
export interface ManifestInput {
  readonly name: string;
  readonly sha256: string;
  readonly rows: number;
}

/** A file that was written. */
export interface ManifestFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** A source of facts and the day its data speak of, YYYY-MM-DD. */
export interface ManifestSource {
  readonly id: string;
  readonly date: string;
}

/** All it takes to cite an export and to write the same bytes again. */
export interface Manifest {
  /** Version of Maillage. */
  readonly maillage: string;
  /** Of the store that it was made from: what changed there since is told by it. None in those of before. */
  readonly revision?: number | undefined;
  readonly command: string;
  readonly parameters: Readonly<Record<string, Json>>;
  readonly seeds: Readonly<Record<string, number>>;
  readonly inputs: readonly ManifestInput[];
  readonly files: readonly ManifestFile[];
  readonly sources: readonly ManifestSource[];
  readonly citation: string;
}

/** The same value with the names of every object in the order of their code units. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) {
    if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${value}: JSON has no such number`);
    return value;
  }
  const members = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]));
}

const byName = <T extends { readonly name: string; readonly sha256: string }>(files: readonly T[]): T[] =>
  [...files].sort((a, b) => compareText(a.name, b.name) || compareText(a.sha256, b.sha256));

/**
 * The text of a manifest: keys in the order of `Manifest`, those of parameters and seeds sorted, files by name, sources
 * by id, so that equal manifests have equal bytes. @throws RangeError when a number is not finite
 */
export function manifestText({
  maillage,
  revision,
  command,
  parameters,
  seeds,
  inputs,
  files,
  sources,
  citation,
}: Manifest): string {
  const manifest = {
    maillage,
    ...(revision === undefined ? {} : { revision }),
    command,
    parameters: sorted(parameters),
    seeds: sorted(seeds),
    inputs: byName(inputs).map(({ name, sha256, rows }) => ({ name, sha256, rows })),
    files: byName(files).map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
    sources: [...sources].sort((a, b) => compareText(a.id, b.id)).map(({ id, date }) => ({ id, date })),
    citation,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
