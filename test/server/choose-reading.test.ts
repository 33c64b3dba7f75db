import { describe, expect, test } from "vitest";
import type { RefusedFile } from "@maillage/engine/model/problem.js";
import { chooseReading, type AskedReading } from "@maillage/server/importing/choose-reading.js";

const refusal = (header: readonly string[], asked: AskedReading = {}) => {
  try {
    chooseReading("f.csv", header, asked);
  } catch (failure) {
    const { reason, detail } = failure as RefusedFile;
    return { reason, detail };
  }
  return undefined;
};

describe("how a file is read", () => {
  const grants = ["Association", "Montant accordé", "Année"];

  test("what the file does not say, whoever brings it does: a value for a field, for all rows", () => {
    const chosen = chooseReading("f.csv", grants, { values: { funder: "Ville de Tours" } });
    expect(chosen.source.id).toBe("subventions-scdl");
    expect(chosen.byWords).toEqual({ Association: "name", "Montant accordé": "amount", Année: "year" });
    expect(chosen.complete({ number: 7, cells: ["Le Lavoir", "100", "2024"] })).toEqual({
      number: 7,
      cells: ["Le Lavoir", "100", "2024", "Ville de Tours"],
    });
    expect(chosen.header).toHaveLength(4);
  });

  test("what is missing is said, with what was understood", () => {
    expect(refusal(grants)).toEqual({
      reason: "incomplete-layout",
      detail: "subventions-scdl ; Montant accordé=amount, Année=year, Association=name ; ? funder",
    });
    expect(refusal(["a", "b"])?.reason).toBe("unknown-layout");
  });

  test("what was said of columns goes before their words", () => {
    const chosen = chooseReading("f.csv", [...grants, "Ville"], { columns: { Ville: "funder" } });
    expect(chosen.byWords).toEqual({ Association: "name", "Montant accordé": "amount", Année: "year" });
  });

  test("a value for a field that has a column, or that the source has not, is refused by name", () => {
    expect(refusal(grants, { values: { funder: "x", year: "2024" } })).toEqual({
      reason: "value-twice",
      detail: "year",
    });
    expect(refusal(grants, { values: { funder: "x", luck: "3" } })?.reason).toBe("unknown-field");
  });

  test("nodes of a network are nodes; a directory that calls its names labels is a directory", () => {
    expect(chooseReading("f.csv", ["Id", "Label", "kind", "x", "y"], {}).source.id).toBe("gephi-nodes");
    const directory = ["id", "label", "abstract", "address.city", "address.postalCode"];
    expect(chooseReading("f.json", directory, {})).toMatchObject({
      source: { id: "organisations" },
      byWords: { label: "name", abstract: "text", "address.city": "city", "address.postalCode": "postcode" },
    });
    expect(chooseReading("f.json", directory, { as: "gephi-nodes" }).source.id).toBe("gephi-nodes");
  });

  test("persons are refused before anything is read, whatever they are said to be", () => {
    const persons = ["ID", "Nom", "Prénom", "Date de naissance"];
    expect(refusal(persons)).toEqual({ reason: "table-of-persons", detail: "" });
    expect(refusal(persons, { as: "organisations" })).toEqual({ reason: "table-of-persons", detail: "" });
  });
});
