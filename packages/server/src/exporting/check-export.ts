import { createHash } from "node:crypto";
import { createReadStream, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Manifest } from "@maillage/engine/export";
import type { CheckedExport, CheckedFile } from "../answers/checked-export.js";
import { Refused } from "../refusals/refused.js";
import { exportedLines } from "./named-ids.js";

const manifestName = "manifest.json";

/** What is known of the files beside a manifest. */
type Told = Pick<Manifest, "revision" | "files">;

function manifestIn(folder: string): Told | undefined {
  try {
    const { revision, files } = JSON.parse(readFileSync(join(folder, manifestName), "utf8")) as Partial<Manifest>;
    return Array.isArray(files) ? { revision: Number.isInteger(revision) ? revision : undefined, files } : undefined;
  } catch {
    return undefined;
  }
}

/** The files that are meant: of a folder or of a manifest, those that the manifest names. @throws Refused */
function filesMeant(path: string): { readonly folder: string; readonly names: readonly string[] } {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch {
    throw new Refused("missing-file", { about: path });
  }
  const folder = isFolder ? path : dirname(path);
  if (!isFolder && basename(path) !== manifestName) return { folder, names: [basename(path)] };
  const told = manifestIn(folder);
  if (!told) throw new Refused("no-manifest", { about: isFolder ? join(path, manifestName) : path });
  // A manifest that came from elsewhere names files beside it, and no others.
  return { folder, names: told.files.map(({ name }) => basename(name)) };
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

async function checkFile(folder: string, name: string, objected: ReadonlySet<string>): Promise<CheckedFile> {
  const path = join(folder, name);
  const manifest = manifestIn(folder);
  const told = manifest?.files.find((file) => file.name === name);
  const remove: number[] = [];
  let revision = told && manifest?.revision;
  try {
    for await (const { line, ids, revision: own } of await exportedLines(path)) {
      revision = own ?? revision;
      if (ids.some((id) => objected.has(id))) remove.push(line);
    }
    const changed = told ? told.sha256 !== (await digestOf(path)) : null;
    return { name, revision: revision ?? null, changed, remove };
  } catch {
    throw new Refused("missing-file", { about: path });
  }
}

/**
 * Looks for those that objected since in what was exported: a file, or all of a folder or a manifest.
 * @param known what is known today: the revision of the store, and every number and id of those that objected
 * @throws Refused `missing-file`, `no-manifest`
 */
export async function checkExport(
  path: string,
  known: { readonly revision: number; readonly objected: ReadonlySet<string> },
): Promise<CheckedExport> {
  const { folder, names } = filesMeant(path);
  const files: CheckedFile[] = [];
  for (const name of names) files.push(await checkFile(folder, name, known.objected));
  return { usable: files.every(({ remove }) => remove.length === 0), revision: known.revision, files };
}
