import { describe, expect, test } from "vitest";
import { rnaDerived } from "@maillage/engine/read/rna-derived.js";
import { communes, communesTownHalls, describedCommunes } from "@maillage/engine/read/communes.js";
import { recogniseSource } from "@maillage/engine/read/sources.js";
import type { Source } from "@maillage/engine/read/source.js";
import type { Commune } from "@maillage/engine/territory/gazetteer.js";
import { distanceBetween, type Place } from "@maillage/engine/territory/places.js";
import { gazetteer, vocabulary } from "./fixtures.js";

/** A reader of rows of one file, which are given as cells by column name; the columns not named are empty. */
function open(source: Source, header: readonly string[]) {
  const reader = source.open(header, { file: "test.csv", gazetteer, vocabulary });
  return (cells: Readonly<Record<string, string>>, number = 7) =>
    reader({ number, cells: header.map((name) => cells[name] ?? "") });
}

describe("the register as others republish it", () => {
  const short =
    "id,siret,date_publi,date_disso,nom_asso,nom_asso_abrege,objet_social1,objet_social2,codepostal,commune,siteweb,autorisation_web,etat".split(
      ",",
    );
  const long = [...short.slice(0, 8), "adrs_codeinsee", ...short.slice(8)];
  const active = { id: "W012000001", nom_asso: "TAROT CLUB", objet_social1: "007005", etat: "A" };

  test("both sets of columns are recognised", () => {
    expect([short, long].map((header) => recogniseSource(header)?.id)).toEqual(["rna-derived", "rna-derived"]);
  });
  test("the commune is found by its code, or by its name alone", () => {
    const byCode = open(rnaDerived, long)({ ...active, adrs_codeinsee: "01002", commune: "Belmont" });
    const byName = open(rnaDerived, short)({ ...active, codepostal: "01100", commune: "BELMONT CEDEX01" });
    for (const { organisations, problems } of [byCode, byName]) {
      expect(problems).toEqual([]);
      expect(organisations[0]).toMatchObject({
        id: "W012000001",
        ids: { rna: "W012000001" },
        commune: { value: "01002", origin: "official" },
        sectors: [{ value: "007005" }],
      });
    }
  });
  test.each([
    ["closed", { etat: "D" }, "organisation.inactive"],
    ["dissolved though active", { date_disso: "2020-01-01" }, "organisation.inactive"],
    ["without a title", { nom_asso: "" }, "organisation.no-name"],
    ["without a W-number", { id: "372" }, "rna.malformed"],
  ])("%s: left out, with its row", (_name, cells, code) => {
    const { organisations, problems } = open(rnaDerived, short)({ ...active, ...cells });
    expect(organisations).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ row: 7, code })]);
  });
  test("the e-mail addresses of `siteweb` are not kept", () => {
    const reading = open(rnaDerived, short)({ ...active, siteweb: "someone@example.org" });
    expect(JSON.stringify(reading)).not.toContain("someone");
  });
});

describe("tables of communes", () => {
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
  const aval = { code_insee: "01001", nom: "Aval", siren_commune: "210100012", lat: "46.05", lon: "5" };

  test("the two layouts are recognised", () => {
    expect(recogniseSource(header)?.id).toBe("communes");
    const townHalls = ["code_insee", "nom_standard", "population", "latitude_mairie", "longitude_mairie"];
    expect(recogniseSource(townHalls)?.id).toBe("communes-mairies");
  });
  test.each([
    ["Aval", "Commune d'Aval"],
    ["Le Mont", "Commune du Mont"],
    ["Les Monts", "Commune des Monts"],
    ["L'Aval", "Commune de L'Aval"],
    ["Lemont", "Commune de Lemont"],
  ])("%s has a town hall with a French name", (nom, name) => {
    const [townHall] = open(communes, header)({ ...aval, nom }).organisations;
    expect(townHall).toMatchObject({ id: "siren:210100012", name: { value: name }, kind: { value: "authority" } });
  });
  test("coordinates that are none are reported, the town hall stays", () => {
    const { organisations, problems } = open(communes, header)({ ...aval, lat: "46°03'" });
    expect(organisations[0]).not.toHaveProperty("point");
    expect(problems).toEqual([expect.objectContaining({ code: "coordinates.malformed" })]);
  });
  test("a table gives the map its points and populations, and so the distances", () => {
    const { organisations } = open(communes, header)({ ...aval, population_municipale: "812" });
    const details = describedCommunes(organisations);
    expect([...details]).toEqual([["01001", { point: { lat: 46.05, lon: 5 }, population: 812 }]]);
    const exact = gazetteer.withDetails(details);
    const place = (commune: Commune | undefined): Place => ({
      reach: "commune",
      ...(commune && { commune }),
      ...(commune?.point && { point: commune.point }),
    });
    const between = (map: typeof gazetteer) =>
      distanceBetween(place(map.commune("01001")), place(map.commune("01002"))) as number;
    // One degree of latitude is 2π × 6371.0088 / 360 = 111.195 km.
    expect(between(gazetteer)).toBeCloseTo(11.12, 2);
    expect(between(exact)).toBeCloseTo(5.56, 2);
    expect(exact.commune("01001")).toMatchObject({ population: 812, pointOrigin: "given" });
    expect(exact.commune("01002")).toEqual(gazetteer.commune("01002"));
  });
  test("a commune that is no more says nothing of the one that it joined", () => {
    const { organisations, problems } = open(
      communes,
      header,
    )({
      ...aval,
      code_insee: "01009",
      population_municipale: "80",
    });
    expect(problems.map(({ code }) => code)).toEqual(["commune.merged"]);
    expect([...describedCommunes(organisations)]).toEqual([["01002", {}]]);
  });
  test("two tables that differ give the same map in either order", () => {
    const read = (lat: string) => open(communes, header)({ ...aval, lat }).organisations;
    const [one, two] = [read("46.05"), read("46.04")];
    expect(describedCommunes([...one, ...two])).toEqual(describedCommunes([...two, ...one]));
  });
  test("a table without SIREN takes that of the map; one of no commune is reported", () => {
    const townHall = open(communesTownHalls, ["code_insee", "nom_standard", "latitude_mairie", "longitude_mairie"]);
    // The fictional map has no SIREN.
    expect(townHall({ code_insee: "01001", nom_standard: "Aval" }).problems.map(({ code }) => code)).toEqual([
      "organisation.no-id",
    ]);
    expect(townHall({ code_insee: "01777", nom_standard: "Nulle part" }).problems.map(({ code }) => code)).toEqual([
      "commune.unknown",
      "organisation.no-id",
    ]);
  });
});
