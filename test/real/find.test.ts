import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Directory } from "@maillage/engine/directory/directory.js";
import { createFinder, fewNamed } from "@maillage/engine/find/finder.js";
import { seededRandom } from "@maillage/engine/arrays/random.js";
import { rnaDerived } from "@maillage/engine/read/layouts/rna-derived.js";
import { rnaImport } from "@maillage/engine/read/layouts/rna.js";
import { createSlowFinder } from "../bench/slow-find.js";
import { drawQuery } from "../bench/typed-queries.js";
import { directoryOfFiles } from "../engine/demo-directory.js";
import { shared } from "../journeys/run-maillage.js";

const here = existsSync(shared);

const typedByHand = [
  "judo",
  "secours pop",
  "restos du coeur",
  "foot perpinyan",
  "comite des fetes",
  "ffspb",
  "mjc",
  "les amis de la biblioteque",
  "W662",
  "662P 0662 005564",
  "basketball canet",
  "us canet",
  "st cyprien",
];

function namesFound(directory: Directory, typed: string, limit: number): string[] {
  return createFinder(directory)
    .find(typed, { limit })
    .found.map(({ index }) => directory.organisations[index]?.name.value ?? "");
}

describe.skipIf(!here)("finding among the associations of a real register", () => {
  test("of Pyrénées-Orientales: the same, in the same order, as reading everything; by hand what one expects", async () => {
    const file = join(shared, "rna-import-2022-11/rna_import_20221101_dpt_66.csv.gz");
    const directory = await directoryOfFiles([[file, rnaImport]]);
    const finder = createFinder(directory);
    const slow = createSlowFinder(directory, fewNamed);
    const random = seededRandom(66);
    const passes = (index: number) => directory.sensitive[index] === 0;
    for (const typed of [...typedByHand, ...Array.from({ length: 60 }, () => drawQuery(directory, random))]) {
      if (typed.trim() === "") continue;
      const { found } = finder.find(typed, { limit: 7000 });
      expect(found, typed).toEqual(slow.find(typed, passes).map(({ index, matched }) => ({ index, matched })));
    }
    expect(namesFound(directory, "foot perpinyan", 1)).toEqual(["PERPIGNAN FOOT BALL CLUB"]);
    expect(namesFound(directory, "comite des fetes", 2)).toEqual(["COMITE DES FETES", "COMITE DES FETES"]);
    expect(namesFound(directory, "basketball canet", 1)).toEqual(["BASKET BALL CANET B.B.C."]);
    expect(namesFound(directory, "biblioteque", 1)).toEqual(["BIBLIOTHEQUE DE TORREILLES"]);
    expect(namesFound(directory, "judo", 1)).toEqual(["JUDO CLUB 66"]);
  });

  test("of Indre-et-Loire: by RNA number, by its first figures, by the short name that the register gives", async () => {
    const directory = await directoryOfFiles([
      [join(shared, "rna-waldec-37-45/rna-waldec-derived-37.csv.gz"), rnaDerived],
    ]);
    const finder = createFinder(directory);
    const id = (typed: string) => {
      const { found, total } = finder.find(typed, { limit: 1 });
      return [directory.organisations[found[0]?.index ?? -1]?.id, found[0]?.matched, total];
    };
    expect(id("W37 1000 001")).toEqual(["W371000001", "number", 1]);
    expect(id("W371").slice(0, 2)).toEqual(["W371000001", "number"]);
    expect(id("fioretti").slice(0, 2)).toEqual(["W371000001", "name"]);
  });
});
