import { lastSigns } from "@maillage/engine/directory/last-signs.js";
import type { Tie } from "@maillage/engine/model/tie.js";
import { signsIn } from "@maillage/engine/read/cells/days.js";
import { inOneLine } from "@maillage/server/questions/at-a-glance.js";
import { expect, test } from "vitest";
import { organisation } from "./fixtures.js";

const lastOf = (organisations: Parameters<typeof lastSigns>[0], ties: readonly Tie[] = []) =>
  lastSigns(organisations, ties, new Map(organisations.map(({ id }, index) => [id, index])));

test("what a register writes when it does not know, and days to come, are no signs", () => {
  const cells = ["0001-01-01", "1900-01-01", "", "2030-01-01 10:00:00", "12/03/2020", "2021-03-04 09:12:00"];
  expect(
    signsIn(
      cells.map((cell) => ["update", cell] as const),
      "2026-03-01",
    ),
  ).toEqual([{ on: "2021-03-04", source: "update" }]);
});

test("the latest year counts, in one year what is known to the day; a grant is a sign of both", () => {
  const tie: Tie = { source: "town", target: "a", kind: "funding", origin: "official", from: "x", year: 2023 };
  const signs = [
    { on: "2019-05-01", source: "update" },
    { on: "2023-02-01", source: "filing" },
  ] as const;
  const all = [{ ...organisation({ id: "a" }), signs }, organisation({ id: "b" }), organisation({ id: "town" })];
  expect(lastOf(all, [tie])).toEqual([
    { on: "2023-02-01", source: "filing" },
    undefined,
    { on: "2023", source: "grant" },
  ]);
});

test("a day on which a register touched a crowd of rows is nobody's sign of life", () => {
  const crowd = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...organisation({ id: `a${at}` }),
      signs: [
        { on: "2005-12-09", source: "update" },
        { on: `1990-01-${10 + (at % 20)}`, source: "publication" },
      ] as const,
    }));
  expect(lastOf(crowd(30))[0]).toEqual({ on: "2005-12-09", source: "update" });
  expect(lastOf(crowd(31))[0]).toEqual({ on: "1990-01-10", source: "publication" });
});

test("a person who says something of it sees it alive on that day", () => {
  const purpose = {
    value: "Chanter",
    origin: "declared",
    source: "correction",
    date: "2026-02-03T10:00:00.000Z",
  } as const;
  expect(lastOf([{ ...organisation({ id: "a" }), purpose }])).toEqual([{ on: "2026-02-03", source: "person" }]);
});

test("a purpose in one line: its first sentence, or as many words as a line holds", () => {
  expect(inOneLine("Promouvoir la pratique du judo. Organiser des stages.")).toBe("Promouvoir la pratique du judo");
  const long = `${"cultiver ensemble des jardins ".repeat(8)}.`;
  expect(inOneLine(long)).toHaveLength(120);
  expect(inOneLine(long).endsWith("…")).toBe(true);
});
