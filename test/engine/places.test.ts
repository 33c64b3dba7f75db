import { describe, expect, test } from "vitest";
import { departementOfFile } from "@maillage/engine/read/cells/around.js";
import { communes } from "@maillage/engine/read/layouts/communes.js";
import { organisations } from "@maillage/engine/read/layouts/organisations.js";
import { resolveIdentities } from "@maillage/engine/identity/resolve.js";
import { readTables } from "@maillage/server/tables/read-tables.js";

const tables = readTables();
const { gazetteer } = tables;

/** Reads one row of our own layout, from these cells. */
function read(cells: Readonly<Record<string, string>>, file = "liste.csv") {
  const named = { id: "", name: "Les Amis du lavoir", ...cells };
  const reader = organisations.open(Object.keys(named), { file, today: "2026-03-01", ...tables });
  const { organisations: found, problems } = reader({ number: 1, cells: Object.values(named) });
  return {
    code: found[0]?.commune?.value,
    id: found[0]?.id,
    problems: problems.map(({ code }) => code),
    all: problems,
  };
}

describe("where a row says that it is", () => {
  test.each([
    ["a code", { commune: "66136" }, "66136"],
    ["a name where a code is expected", { commune: "Perpignan" }, "66136"],
    ["a code where a name is expected", { city: "66136" }, "66136"],
    ["a name that is one in France", { city: "Concarneau" }, "29039"],
    ["without accents and hyphens", { commune: "DUN LE PALESTEL" }, "23075"],
    ["a name beside its postcode", { commune: "Saint-Denis", postcode: "93200" }, "93066"],
    [
      "a name with more behind it, beside its postcode",
      { ville: "Naillat - salle des fêtes", postcode: "23800" },
      "23141",
    ],
    ["a name beside its département's name", { ville: "Saint-Denis", departement: "La Réunion" }, "97411"],
    ["a name beside its département's code", { ville: "Saint-Denis", departement: "11 - Aude" }, "11339"],
    ["a town overseas", { commune: "Nouméa", postcode: "98800" }, "98818"],
  ])("%s", (_what, cells, code) => {
    expect(read(cells)).toMatchObject({ code, problems: [] });
  });
  test("a name that several communes bear is none of them, and they are told", () => {
    const { code, all } = read({ commune: "Saint-Denis" });
    expect(code).toBeUndefined();
    expect(all).toEqual([expect.objectContaining({ code: "commune.ambiguous", column: "commune" })]);
    expect(all[0]?.value).toMatch(/^Saint-Denis \(.*\b93066\b.*\b97411\b.*\)$/);
  });
  test("the département that the file is about tells namesakes apart, and bars nobody from elsewhere", () => {
    expect(read({ commune: "Saint-Denis" }, "associations-aude-2024.csv").code).toBe("11339");
    expect(read({ commune: "Concarneau" }, "associations-aude-2024.csv").code).toBe("29039");
  });
  test("a region is no département: its number narrows nothing, and is kept as it is", () => {
    expect(read({ ville: "Saint-Denis", region: "11" })).toMatchObject({ problems: ["commune.ambiguous"] });
  });
  test("a name elsewhere than its postcode is not taken for a namesake far away", () => {
    expect(read({ commune: "Concarneau", postcode: "23800" })).toMatchObject({ problems: ["commune.unknown"] });
  });
  test("an empty id is made of name and commune, whatever other rows have", () => {
    expect(read({ commune: "Perpignan" }).id).toBe("name:amis-du-lavoir@66136");
  });
});

test.each([
  ["mediation-creuse.json", "23"],
  ["subventions_loire-atlantique_2023.csv", "44"],
  ["Alpes de Haute-Provence (1).xlsx", "04"],
  ["nord-et-pas-de-calais.csv", "62"],
  ["ain-et-jura.csv", undefined],
  ["liste-2023-11.csv", undefined],
])("the file %s is about the département %s", (file, code) => {
  expect(departementOfFile(file, gazetteer)).toBe(code);
});

test("a table of communes makes no organisation, and tells more of a town that funds", () => {
  const header = [
    "code_insee",
    "nom",
    "siren_commune",
    "siren_epci",
    "nom_epci",
    "population_municipale",
    "lat",
    "lon",
  ];
  const row = communes.open(header, { file: "communes.csv", today: "2026-03-01", ...tables });
  const { organisations: said } = row({
    number: 1,
    cells: ["66136", "Perpignan", "216601369", "200027183", "Perpignan Méditerranée", "119656", "42.7", "2.89"],
  });
  expect(resolveIdentities({ organisations: said, ties: [] }).organisations).toEqual([]);
  const [town] = said;
  const { dormant: _none, supplement: _also, commune: _where, ...known } = town as NonNullable<typeof town>;
  const funder = { ...known, name: { ...known.name, value: "Ville de Perpignan", source: "subventions-scdl" } };
  const [joined, ...others] = resolveIdentities({ organisations: [funder, ...said], ties: [] }).organisations;
  expect(others).toEqual([]);
  expect(joined).toMatchObject({ id: "siren:216601369", commune: { value: "66136" }, kind: { value: "authority" } });
});
