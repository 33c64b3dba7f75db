import { describe, expect, test } from "vitest";
import { createFinder } from "@maillage/engine/find/finder.js";
import { findOrganisation } from "@maillage/engine/find/name-or-number.js";
import { directoryOf } from "./fixtures.js";

const directory = directoryOf([
  { id: "W011000001", name: "Judo club de Belmont", commune: "01002" },
  { id: "W011000002", name: "Judo club", commune: "01001" },
  { id: "W011000003", name: "Bibliothèque d'Aval", commune: "01001" },
]);

const findOne = (typed: string) => findOrganisation(directory, () => createFinder(directory), typed);

describe("the organisation that a command is about", () => {
  test.each([
    ["W01 1000 003", { kind: "one", index: 2 }],
    ["judo CLUB", { kind: "one", index: 1 }],
    ["belmont", { kind: "one", index: 0 }],
    ["judo", { kind: "several", indices: [1, 0] }],
    ["bibliotheque", { kind: "one", index: 2 }],
  ])("%s", (typed, found) => {
    expect(findOne(typed)).toEqual(found);
  });

  test("what is mistyped is never taken for what was meant: the nearest are shown", () => {
    expect(findOne("biblioteque")).toEqual({ kind: "like", indices: [2] });
    expect(findOne("judo aval")).toEqual({ kind: "like", indices: [1] });
    expect(findOne("zzzz")).toEqual({ kind: "none" });
    expect(findOne(" - ")).toEqual({ kind: "none" });
  });
});
