import { describe, expect, test } from "vitest";
import { findOrganisation } from "@maillage/server/questions/find-organisation.js";
import { directoryOf } from "../engine/fixtures.js";

const directory = directoryOf([
  { id: "W011000001", name: "Judo club de Belmont", commune: "01002" },
  { id: "W011000002", name: "Judo club", commune: "01001" },
  { id: "W011000003", name: "Bibliothèque d'Aval", commune: "01001" },
]);

describe("the organisation that a command is about", () => {
  test.each([
    ["W01 1000 003", { kind: "one", index: 2 }],
    ["judo CLUB", { kind: "one", index: 1 }],
    ["belmont", { kind: "one", index: 0 }],
    ["judo", { kind: "several", indices: [1, 0] }],
    ["bibliotheque", { kind: "one", index: 2 }],
  ])("%s", (typed, found) => {
    expect(findOrganisation(directory, typed)).toEqual(found);
  });

  test("what is mistyped is never taken for what was meant: the nearest are shown", () => {
    expect(findOrganisation(directory, "biblioteque")).toEqual({ kind: "like", indices: [2] });
    expect(findOrganisation(directory, "judo aval")).toEqual({ kind: "like", indices: [1] });
    expect(findOrganisation(directory, "zzzz")).toEqual({ kind: "none" });
    expect(findOrganisation(directory, " - ")).toEqual({ kind: "none" });
  });
});
