import { HttpProblem } from "../http/problems.js";
import { readTerritory, type Territory } from "@maillage/engine/territory/territory.js";
import type { Words } from "../questions/model.js";
import type { ImportedFile } from "../store/imports.js";
import type { Views } from "./views.js";
import type { Tables } from "@maillage/engine/tables/tables.js";
import type { Maillage } from "@maillage/engine/maillage.js";

/** What an analysis works on. */
export interface Material {
  readonly workspace: Maillage;
  readonly objected: ReadonlySet<string>;
  readonly tables: Tables;
  readonly words: Readonly<Record<"fr" | "en", Words>>;
  readonly imports: readonly ImportedFile[];
  /** What the last analysis with these parameters gave. */
  readonly previous: Views | undefined;
  /** A folder for its files. */
  readonly folder: string;
  progress(step: string, done: number, total: number): void;
}

export type Analyser<P> = (material: Material, parameters: P) => Views;

/** @throws HttpProblem `unknown-territory` */
export function territoryOf({ workspace }: Pick<Material, "workspace">, typed: string): Territory {
  const read = readTerritory(workspace.directory.gazetteer, typed);
  if ("unknown" in read) throw new HttpProblem("unknown-territory", { about: read.unknown.join(", ").slice(0, 200) });
  return read.territory;
}
