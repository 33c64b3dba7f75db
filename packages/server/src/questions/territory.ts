import { readTerritory, type Territory } from "@maillage/engine/territory";
import { Refused } from "../refusals/refused.js";
import type { Model } from "./model.js";

/** The territory that a reader means by these codes. @throws Refused `unknown-territory` */
export function territoryOf({ maillage }: Model, typed: string): Territory {
  const read = readTerritory(maillage.directory.gazetteer, typed);
  if ("unknown" in read) throw new Refused("unknown-territory", { about: read.unknown.join(", ").slice(0, 200) });
  return read.territory;
}
