import { readTables } from "@maillage/server/tables/read-tables.js";
import { describe, expect, test } from "vitest";
import { createTerritoryFinder } from "@maillage/engine/find/territory-finder.js";
import { foldPlaceName } from "@maillage/engine/territory/place-names.js";
import { readTerritory } from "@maillage/engine/territory/territory.js";

const gazetteer = readTables().gazetteer;
const finder = createTerritoryFinder(gazetteer);
const codes = (typed: string, limit = 3) => finder.find(typed, limit).map(({ code }) => code);

describe("territories of France", () => {
  test.each([
    ["perpignan", ["66136", "200027183"]],
    ["perpinyan", ["66136", "200027183"]],
    ["toul", ["54528"]],
    ["toulous", ["31555"]],
    ["st etienne", ["42218", "244200770"]],
    ["l'isle d'abeau", ["38193"]],
    ["villeneuv sur lot", ["47323"]],
    ["pyrenees-orientales", ["66"]],
    ["66", ["66", "66136"]],
    ["66000", ["66136"]],
    ["66136", ["66136"]],
    ["2a", ["2A", "2A004"]],
    ["r76", ["R76"]],
    ["occitanie", ["R76"]],
    ["200027183", ["200027183"]],
    ["pmm", ["200027183"]],
    ["communaute de communes du vallespir", ["246600373"]],
    ["metropole perpignan", ["200027183"]],
    ["corse", ["R94"]],
    ["saint denis", ["97411", "93066"]],
    ["la rochelle", ["17300"]],
    ["75011", ["75056"]],
  ])("%s", (typed, first) => {
    expect(codes(typed, first.length)).toEqual(first);
  });

  test("nothing typed: the most populated first; nothing like it: none; at most so many", () => {
    expect(codes("", 2)).toEqual(["R11", "R84"]);
    expect(codes("zzzzzz")).toEqual([]);
    expect(codes("saint", 5)).toHaveLength(5);
  });

  test("every code can be read as a territory, and every full name finds its own first or beside its namesakes", () => {
    const all = finder.find("", 100_000);
    expect(all.length).toBeGreaterThan(36_000);
    for (const [index, { code, name }] of all.entries()) {
      if (index % 97 !== 0) continue;
      expect(readTerritory(gazetteer, code), code).toHaveProperty("territory");
      const found = finder.find(name, 100);
      expect(foldPlaceName(found[0]?.name ?? ""), name).toBe(foldPlaceName(name));
      expect(
        found.some((each) => each.code === code),
        name,
      ).toBe(true);
    }
  });
});
