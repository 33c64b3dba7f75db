import { describe, expect, test } from "vitest";
import { rnaDerived } from "@maillage/engine/read/rna-derived.js";
import { recogniseSource } from "@maillage/engine/read/sources.js";
import type { Source } from "@maillage/engine/read/source.js";
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
