import { mapHeader } from "@maillage/engine/read/header/map-header.js";
import { organisations } from "@maillage/engine/read/layouts/organisations.js";
import { readColumns } from "@maillage/engine/read/header/read-columns.js";
import { indispensableColumns, missingColumns } from "@maillage/engine/read/sources.js";
import { readTables } from "@maillage/server/tables/read-tables.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const header = ["Nom de l'association", "Ville", "Objet", "Tél", "Suivi par nous", "Nom"];

function mapped(columns: Record<string, string>, names: readonly string[] = header): readonly string[] {
  const result = mapHeader(organisations, names, columns);
  if ("reason" in result) throw new Error(result.reason);
  return result.header;
}

describe("what somebody says that columns are", () => {
  test("is read so, whatever accents and case; the others keep their usual reading", () => {
    const read = mapped({ "NOM DE L’ASSOCIATION": "name", "Suivi par nous": "" });
    expect(readColumns(organisations, header, read)).toEqual([
      { name: "Nom de l'association", field: "name", kept: true },
      { name: "Ville", field: "city", kept: true },
      { name: "Objet", field: "text", kept: true },
      { name: "Tél", field: null, kept: false },
      { name: "Suivi par nous", field: null, kept: false },
      // It would have been the name.
      { name: "Nom", field: null, kept: false },
    ]);
  });

  test.each([
    [{ Nombre: "name" }, "unknown-column", "Nombre"],
    [{ Ville: "town" }, "unknown-field", expect.stringMatching(/^town \/ id, name, kind/)],
    [{ Ville: "constructor" }, "unknown-field", expect.any(String)],
    [{ Ville: "city", ville: "name" }, "column-twice", "ville"],
    [{ Ville: "name", Objet: "name" }, "field-twice", "name"],
    [{ Tél: "text" }, "column-about-people", "Tél"],
  ])("is refused by name: %j, %s", (columns, reason, detail) => {
    expect(mapHeader(organisations, header, columns)).toEqual({ reason, detail });
  });

  test("of two columns alike the first is meant, and both are left out", () => {
    expect(mapped({ Note: "text" }, ["Note", "Note"])).toEqual(["text", "Note"]);
    expect(mapped({ Note: "" }, ["Note", "a", "Note"])).toEqual(["", "a", ""]);
  });

  test("gives each field to its column and to no other, in any order of columns", () => {
    const fields = fc.constantFrom(...Object.keys(organisations.fields));
    const names = fc.uniqueArray(fc.constantFrom("a", "b", "nom", "id", "ville", "objet", "c d", "siren"), {
      minLength: 1,
    });
    fc.assert(
      fc.property(names, fc.uniqueArray(fields), (columns, given) => {
        const said = Object.fromEntries(columns.flatMap((name, at) => (given[at] ? [[name, given[at]]] : [])));
        const read = readColumns(organisations, columns, mapped(said, columns));
        for (const [name, field] of Object.entries(said)) {
          expect(read.filter((column) => column.field === field).map((column) => column.name)).toEqual([name]);
        }
      }),
    );
  });
});

describe("a list without ids", () => {
  test("is not recognised, and may be read when one says what it is and it tells where or who", () => {
    expect(missingColumns(organisations, ["nom", "ville"])).toEqual(["id"]);
    expect(indispensableColumns(organisations, ["nom", "ville"])).toEqual([]);
    expect(indispensableColumns(organisations, ["nom", "objet"])).toEqual(["id"]);
    expect(indispensableColumns(organisations, ["ville"])).toEqual(["name"]);
  });

  test("takes the number, else name and place; a row with neither is left out", () => {
    const read = organisations.open(["nom", "insee", "rna", "siren", "ville"], {
      file: "a.csv",
      today: "2026-03-01",
      ...readTables(),
    });
    const rows = [
      ["Le Lavoir", "66136", "", "", ""],
      ["Le Lavoir", "66136", "W662000123", "", ""],
      ["Le Lavoir", "66136", "", "356000000", ""],
      ["Le Lavoir", "", "", "", ""],
      ["Le Lavoir", "", "", "", "Saint-Nulle-Part"],
    ].map((cells, at) => read({ number: at + 1, cells }));
    expect(rows.map((row) => row.organisations[0]?.id)).toEqual([
      "name:lavoir@66136",
      "W662000123",
      "siren:356000000",
      undefined,
      "name:lavoir@saint-nulle-part",
    ]);
    expect(rows[3]?.problems).toMatchObject([{ row: 4, column: "id", code: "organisation.no-id" }]);
  });
});
