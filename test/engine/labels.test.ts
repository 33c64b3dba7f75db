import { expect, test } from "vitest";
import { labelsOf } from "@maillage/engine/match/labels.js";
import { directoryOf } from "./fixtures.js";

test("perhaps a double: one purpose, long enough to tell, in one commune", () => {
  const text = "restaurer et faire connaître le lavoir du village";
  const directory = directoryOf([
    { id: "a", text, commune: "01001" },
    { id: "b", text, commune: "01001" },
    { id: "c", text, commune: "01002" },
    { id: "d", text: "tennis", commune: "01001" },
    { id: "e", text: "tennis", commune: "01001" },
  ]);
  const isDouble = (a: string, b: string) =>
    labelsOf(directory, directory.indexOf.get(a) as number, directory.indexOf.get(b) as number).includes("double");
  expect([isDouble("a", "b"), isDouble("a", "c"), isDouble("d", "e")]).toEqual([true, false, false]);
});
