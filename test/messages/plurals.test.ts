import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { plurals } from "@maillage/server/messages/plurals.js";
import { partners as english } from "@maillage/viewer/messages/en/partners.js";
import { partners as french } from "@maillage/viewer/messages/fr/partners.js";
import { typesetAll } from "@maillage/viewer/messages/typeset.js";
import { expect, test } from "vitest";

const { fr, en } = plurals;

test.each([
  [0, "0 lien", "0 ties"],
  [1, "1 lien", "1 tie"],
  [2, "2 liens", "2 ties"],
  [1234, "1\u202f234 liens", "1,234 ties"],
  // A category of its own in French, said as any other number.
  [1_000_000, "1\u202f000\u202f000 liens", "1,000,000 ties"],
])("%i is counted as each language counts", (count, inFrench, inEnglish) => {
  expect(fr.counted(count, "lien")).toBe(inFrench);
  expect(en.counted(count, "tie")).toBe(inEnglish);
});

test("what agrees with a count follows it", () => {
  expect(fr.counted(2, "organisation isolée", "organisations isolées")).toBe("2 organisations isolées");
  expect([0, 1, 2].map((count) => en.plural(count, "is", "are"))).toEqual(["are", "is", "are"]);
});

test("the viewer counts with a space that every family has", () => {
  expect(typesetAll(french).known(1692, 1)).toBe("1\u00a0692 organisations et 1 lien connu.");
  expect(english.known(1692, 1)).toBe("1,692 organisations and 1 known tie.");
});

test("no sentence makes a plural of its own", () => {
  for (const name of ["server", "viewer"]) {
    const folder = fileURLToPath(new URL(`../../packages/${name}/src/messages`, import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    const own = files.filter((file) => /(?:> 1|=== 1|!== 1) \?|\w\(s\)/.test(readFileSync(join(folder, file), "utf8")));
    expect(own).toEqual([]);
  }
});
