import { oncePer } from "@maillage/engine/arrays/once-per.js";
import { createInference } from "@maillage/engine/text/infer.js";
import { areasOfAuthorities } from "@maillage/engine/territory/areas-of-authorities.js";
import { placesByName } from "@maillage/engine/identity/alike/places-by-name.js";
import { expect, test } from "vitest";
import { readTables } from "@maillage/server/tables/read-tables.js";

test("what a key tells is worked out once, and another key tells its own", () => {
  let made = 0;
  const lengthOf = oncePer((letters: readonly string[]) => ({ made: (made += 1), length: letters.length }));
  const [one, two] = [["a"], ["a", "b"]];
  expect([lengthOf(one), lengthOf(two), lengthOf(one)].map(({ length }) => length)).toEqual([1, 2, 1]);
  expect(lengthOf(one)).toBe(lengthOf(one));
  expect(made).toBe(2);
});

test("tables that never change are read once: a correction is not paid for with the communes of the country", () => {
  const { gazetteer, lexicon } = readTables();
  expect(placesByName(gazetteer)).toBe(placesByName(gazetteer));
  expect(areasOfAuthorities(gazetteer)).toBe(areasOfAuthorities(gazetteer));
  expect(createInference(lexicon)).toBe(createInference(lexicon));
  expect(placesByName({ ...gazetteer })).not.toBe(placesByName(gazetteer));
});

test("villages of one name are all found by it, articles aside", () => {
  const { communes, departements, regions } = placesByName(readTables().gazetteer);
  expect(communes.get("perpignan")?.map(({ commune }) => commune.code)).toEqual(["66136"]);
  expect(communes.get("havre")?.map(({ commune }) => commune.name)).toContain("Le Havre");
  expect([departements.get("2a"), departements.get("pyrenees orientales")]).toEqual(["2A", "66"]);
  expect(regions.has("occitanie")).toBe(true);
});
