import type { Source } from "@maillage/engine/read/source.js";
import { recogniseSource } from "@maillage/engine/read/sources.js";
import { readTables } from "@maillage/server/tables/read-tables.js";
import { describe, expect, test } from "vitest";

const tables = readTables();

/** Reads rows as the source that their header tells. */
function read(rows: readonly Readonly<Record<string, string>>[]) {
  const header = Object.keys(rows[0] ?? {});
  const source = recogniseSource(header) as Source;
  const reader = source.open(header, { file: "f.csv", today: "2026-03-01", ...tables });
  const said = rows.map((row, at) => reader({ number: at + 1, cells: header.map((name) => row[name] ?? "") }));
  return {
    source: source.id,
    organisations: said.flatMap(({ organisations }) => organisations),
    problems: said.flatMap(({ problems }) => problems.map(({ code }) => code)),
  };
}

describe("Sirene, legal units", () => {
  const unit = (cells: Readonly<Record<string, string>>) => ({
    siren: "732829320",
    statutDiffusionUniteLegale: "O",
    sigleUniteLegale: "",
    prenom1UniteLegale: "",
    identifiantAssociationUniteLegale: "",
    dateCreationUniteLegale: "1998-05-04",
    dateDernierTraitementUniteLegale: "2024-11-02T10:00:00",
    etatAdministratifUniteLegale: "A",
    denominationUniteLegale: "LE LAVOIR",
    denominationUsuelle1UniteLegale: "",
    categorieJuridiqueUniteLegale: "9220",
    activitePrincipaleUniteLegale: "94.99Z",
    economieSocialeSolidaireUniteLegale: "",
    ...cells,
  });
  test("an association: its numbers, year, sign of life; no place", () => {
    const { source, organisations, problems } = read([unit({ identifiantAssociationUniteLegale: "W662001234" })]);
    expect([source, problems]).toEqual(["sirene", []]);
    expect(organisations).toMatchObject([
      {
        id: "W662001234",
        ids: { rna: "W662001234", siren: "732829320" },
        name: { value: "LE LAVOIR", origin: "official" },
        kind: { value: "association" },
        founded: 1998,
        signs: [{ on: "2024-11-02", source: "update" }],
      },
    ]);
    expect(organisations[0]?.commune).toBeUndefined();
  });
  test.each([
    ["a company", { categorieJuridiqueUniteLegale: "5710" }, "organisation.not-ess"],
    ["a sole trader", { categorieJuridiqueUniteLegale: "1000", prenom1UniteLegale: "ZOE" }, "organisation.person"],
    ["one that has ceased", { etatAdministratifUniteLegale: "C" }, "organisation.inactive"],
    ["one that is not published", { denominationUniteLegale: "[ND]" }, "organisation.no-name"],
  ])("%s is left out, and said", (_what, cells, code) => {
    const { organisations, problems } = read([unit(cells)]);
    expect([organisations, problems]).toEqual([[], [code]]);
  });
  test("a co-operative of the social economy is an enterprise that is taken", () => {
    const { organisations } = read([
      unit({ categorieJuridiqueUniteLegale: "5558", economieSocialeSolidaireUniteLegale: "O" }),
    ]);
    expect(organisations).toMatchObject([{ id: "siren:732829320", kind: { value: "enterprise" } }]);
  });
});

test("an answer of Recherche d'entreprises: the seat is its place, its managers are not read", () => {
  const { source, organisations, problems } = read([
    {
      siren: "732829320",
      nom_complet: "LE LAVOIR (LL)",
      nom_raison_sociale: "LE LAVOIR",
      sigle: "LL",
      nature_juridique: "9220",
      etat_administratif: "A",
      date_creation: "1998-05-04",
      activite_principale: "94.99Z",
      "siege.siret": "73282932000074",
      "siege.commune": "66136",
      "siege.libelle_commune": "PERPIGNAN",
      "siege.latitude": "42.69",
      "siege.longitude": "2.89",
      "complements.identifiant_association": "W662001234",
      dirigeants: "ZOE EXEMPLE",
    },
  ]);
  expect([source, problems]).toEqual(["recherche-entreprises", []]);
  expect(organisations).toMatchObject([
    { id: "W662001234", otherNames: ["LL"], commune: { value: "66136" }, point: { value: { lat: 42.69, lon: 2.89 } } },
  ]);
  expect(JSON.stringify(organisations)).not.toContain("EXEMPLE");
});

describe("announcements of the Journal officiel", () => {
  const announcement = (cells: Readonly<Record<string, string>>) => ({
    numero_rna: "W662001234",
    titre: "LE LAVOIR",
    objet: "chorale et chant choral",
    typeavis: "Création",
    dateparution: "2022-03-01",
    localisation_facette: "Occitanie/Pyrénées-Orientales/Perpignan",
    departement_code: "66",
    domaine_activite_categorise: "6000/",
    ...cells,
  });
  test("a creation: purpose, place, activity, and a sign of life on that day", () => {
    const { source, organisations, problems } = read([announcement({})]);
    expect([source, problems]).toEqual(["joafe", []]);
    expect(organisations).toMatchObject([
      {
        id: "W662001234",
        name: { value: "LE LAVOIR" },
        purpose: { value: "chorale et chant choral" },
        sectors: [{ value: "006000" }],
        commune: { value: "66136" },
        signs: [{ on: "2022-03-01", source: "publication" }],
      },
    ]);
  });
  test("a dissolution makes nothing; an announcement without a number neither", () => {
    const { organisations, problems } = read([
      announcement({ typeavis: "Dissolution" }),
      announcement({ numero_rna: "" }),
    ]);
    expect([organisations, problems]).toEqual([[], ["organisation.inactive", "organisation.no-id"]]);
  });
});
