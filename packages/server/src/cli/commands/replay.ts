import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { formatIds, type FormatId, type Manifest } from "@maillage/engine/export";
import { projections, type Projection } from "@maillage/engine/network";
import type { CommonOptions } from "../options.js";
import { layouts, type Layout } from "../../answers/network-parameters.js";
import { refusals } from "../../messages/refusals/refusals.js";
import { Refused } from "../../refusals/refused.js";
import { withTables } from "../context.js";
import { print, printJson } from "../print.js";
import type { Replay } from "../../answers/replay.js";
import { version } from "../../version.js";
import { exportAs } from "./export.js";

/** First byte that differs; the length of the shorter when one begins the other. */
function firstDifference(a: Buffer, b: Buffer): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) if (a[at] !== b[at]) return at;
  return length;
}

/** The options of `export` that a manifest tells. @throws TypeError for another document */
function optionsOf({ parameters, seeds, command }: Manifest) {
  const { intent, top, alpha, territory, projection, resolution, runs, sensitive, format, undirected, layout } =
    parameters;
  const known =
    command === "export" &&
    formatIds.includes(format as FormatId) &&
    layouts.includes(layout as Layout) &&
    Object.keys(projections).includes(projection as string) &&
    [top, alpha, resolution, runs, seeds["analysis"]].every((value) => typeof value === "number");
  if (!known) throw new TypeError("no manifest of maillage export");
  return {
    intent: intent as string,
    top: top as number,
    alpha: alpha as number,
    ...(typeof territory === "string" ? { territory } : {}),
    projection: projection as Projection,
    resolution: resolution as number,
    runs: runs as number,
    sensitive: sensitive === true,
    undirected: undirected === true,
    seed: seeds["analysis"] as number,
    format: format as FormatId,
    layout: layout as Layout,
  };
}

/** `maillage replay MANIFEST`: writes the same files again, elsewhere, and compares them byte by byte. */
export async function replayCommand(path: string, options: CommonOptions): Promise<void> {
  const sentences = await withTables(options, async ({ say }) => say.screen);
  let manifest: Manifest;
  let wanted: ReturnType<typeof optionsOf>;
  try {
    manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
    wanted = optionsOf(manifest);
  } catch {
    throw new Refused("no-manifest", { about: path });
  }
  const folder = mkdtempSync(join(tmpdir(), "maillage-"));
  try {
    const again = await exportAs({ ...options, ...wanted, out: folder, as: { revision: manifest.revision } });
    const reasons = [
      ...(manifest.maillage === version ? [] : [sentences.otherVersion(manifest.maillage, version)]),
      ...(JSON.stringify(manifest.inputs) === JSON.stringify(again.inputs) ? [] : [sentences.otherInputs]),
    ];
    const files = manifest.files.map(({ name, sha256 }) => {
      const same = again.files.some((file) => file.name === name && file.sha256 === sha256);
      return { name, same };
    });
    const differences = files
      .filter(({ same }) => !same)
      .map(({ name }) => {
        try {
          return sentences.byteDiffers(
            name,
            firstDifference(readFileSync(join(dirname(path), name)), readFileSync(join(folder, name))),
          );
        } catch {
          return refusals[options.lang]["missing-file"].detail(join(dirname(path), name), {});
        }
      });
    const replay: Replay = { same: differences.length === 0, files, reasons, differences };
    if (options.json) printJson(replay);
    else if (differences.length === 0) print(sentences.sameBytes(files.length));
    if (differences.length > 0) throw new Refused("export-differs", { about: [...differences, ...reasons].join("\n") });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
