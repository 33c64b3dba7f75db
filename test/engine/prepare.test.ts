import { readFileSync } from "node:fs";
import { overlapReporter } from "@maillage/engine/overlap/report.js";
import { prepareMeeting, type Preparing } from "@maillage/engine/prepare/prepare.js";
import { readTables } from "@maillage/server/tables/read-tables.js";
import type { Tie } from "@maillage/engine/model/tie.js";
import { describe, expect, test } from "vitest";
import { directoryOf, tie, type Sketch } from "./fixtures.js";

const { documents } = readTables();

/** The meeting of the first two of these, by id. */
function meeting(sketches: readonly Sketch[], ties: readonly Tie[] = [], options: Preparing = {}) {
  const directory = directoryOf(sketches, ties);
  return prepareMeeting({ directory, sharedGround: overlapReporter(directory) }, documents, [0, 1], options);
}

const garden: Sketch = {
  id: "a",
  name: "Jardins",
  sectors: ["024050"],
  publics: ["enfants", "habitants"],
  actions: ["entraide-convivialite"],
  offers: ["terrain"],
  commune: "01001",
};
const elders: Sketch = {
  id: "b",
  name: "Aînés",
  sectors: ["020010"],
  publics: ["seniors"],
  actions: ["entraide-convivialite"],
  offers: ["benevoles-reguliers"],
  commune: "01001",
};
const town: Sketch = { id: "c", name: "Ville", kind: "authority" };

const cooperation = (rung?: NonNullable<Tie["rung"]>): Tie => ({ ...tie("b", "a"), ...(rung ? { rung } : {}) });

describe("where two stand", () => {
  const stand = (ties: readonly Tie[], more: Partial<Sketch> = {}, options: Preparing = {}) => {
    const { at, next, reason } = meeting([{ ...garden, ...more }, elders, town], ties, options).standing;
    return [at?.id, next?.id, reason];
  };

  test.each([
    ["nothing known", [], {}, [undefined, "interconnaissance", "nothing-known"]],
    ["an offer meets a need", [], { needs: ["benevoles-reguliers"] }, [undefined, "mutualisation", "offer-meets-need"]],
    [
      "members of each other",
      [tie("a", "b", "membership")],
      {},
      ["interconnaissance", "idees", "they-know-each-other"],
    ],
    ["a co-operation without more", [cooperation()], {}, ["action", "collaboration", "first-action-done"]],
    ["the same, for one public", [cooperation()], { publics: ["seniors"] }, ["action", "cooperation", "common-cause"]],
    ["pooled means", [cooperation("mutualisation")], {}, ["mutualisation", "collaboration", "pooling-known"]],
    ["work together", [cooperation("collaboration")], {}, ["collaboration", undefined, "no-common-cause"]],
    ["co-operation, and nothing beyond", [cooperation("cooperation")], {}, ["cooperation", undefined, "already-there"]],
    ["ties to others only", [tie("c", "a", "funding")], {}, [undefined, "interconnaissance", "nothing-known"]],
    [
      "the highest of several",
      [cooperation("mutualisation"), cooperation("cooperation"), tie("a", "b", "membership")],
      {},
      ["cooperation", undefined, "already-there"],
    ],
  ] as const)("%s", (_what, ties, more, expected) => {
    expect(stand(ties, more)).toEqual(expected);
  });

  test("what became of an introduction counts as a tie does", () => {
    expect(stand([], {}, { outcome: "met" })).toEqual(["interconnaissance", "idees", "they-know-each-other"]);
    expect(stand([], {}, { outcome: "working-together" })[0]).toBe("action");
    expect(stand([cooperation("cooperation")], {}, { outcome: "met" })[0]).toBe("cooperation");
  });
});

describe("first steps", () => {
  const stepsOf = (a: Sketch, b: Sketch) => meeting([a, b]).firstSteps.map(({ project }) => project.id);

  test("a garden for children and elders, and who of them has what it asks", () => {
    const [step] = meeting([garden, elders]).firstSteps;
    expect(step?.project.id).toBe("jardins");
    expect(step?.publics.map(({ of, ids }) => [of, ids])).toEqual([
      [1, ["seniors"]],
      [0, ["enfants"]],
    ]);
    expect(step?.means).toEqual([
      { id: "terrain", offeredBy: [0] },
      { id: "outils-jardin", offeredBy: [] },
      { id: "benevoles-reguliers", offeredBy: [1] },
    ]);
  });

  test("the same whichever of the two asks, and never more than two", () => {
    expect(stepsOf({ ...elders, id: "a" }, { ...garden, id: "b" })).toEqual(stepsOf(garden, elders));
    const everything = ["006005", "006040", "006030", "006070", "007070"];
    expect(stepsOf({ ...garden, sectors: everything }, elders)).toHaveLength(2);
  });

  test("nothing where one of the publics is not known, or the activity is another", () => {
    expect(stepsOf({ ...garden, publics: [] }, elders)).toEqual([]);
    expect(stepsOf({ ...garden, publics: ["seniors"] }, elders)).toEqual([]);
    expect(stepsOf({ ...garden, sectors: ["030050"] }, elders)).toEqual([]);
  });

  test("accompanied driving asks for young people and elders", () => {
    const driving = { ...garden, sectors: ["036535"], publics: ["jeunes"] };
    expect(stepsOf(driving, elders)).toContain("conduite");
    expect(stepsOf({ ...driving, publics: ["enfants"] }, elders)).not.toContain("conduite");
    expect(stepsOf(driving, { ...elders, publics: ["familles"] })).not.toContain("conduite");
  });
});

describe("cautions", () => {
  const cautionsOf = (ties: readonly Tie[], options: Preparing = {}, more: Partial<Sketch> = {}) =>
    meeting([{ ...garden, ...more }, elders, town], ties, options).cautions.map(({ row, signal }) => [
      row.id,
      signal.code,
    ]);
  const grant = (to: string, amount: number, year = 2023): Tie => ({ ...tie("c", to, "funding", amount), year });

  test("only with their signal, the more telling first, two at most", () => {
    expect(cautionsOf([])).toEqual([["Q4F", "no-known-tie"]]);
    expect(cautionsOf([cooperation("cooperation")])).toEqual([]);
    expect(cautionsOf([grant("a", 1000), grant("b", 10_000)])).toEqual([
      ["Q4C", "shared-funder"],
      ["Q4A", "size-gap"],
    ]);
    expect(cautionsOf([grant("a", 1000), grant("b", 9999)])).toEqual([
      ["Q4C", "shared-funder"],
      ["Q4F", "no-known-tie"],
    ]);
  });

  test("a gap of size is one of the same year", () => {
    expect(cautionsOf([grant("a", 100, 2022), grant("b", 90_000, 2023)]).map(([id]) => id)).not.toContain("Q4A");
  });

  test("a gap of reach is of two levels", () => {
    expect(cautionsOf([], {}, { name: "Fédération départementale des jardins" })).toContainEqual(["Q4A", "reach-gap"]);
    expect(cautionsOf([], {}, { name: "Jardins de la communauté de communes" })).toEqual([["Q4F", "no-known-tie"]]);
  });

  test("what a reader may not be told gives its place to the next", () => {
    const mayTell = (signal: string) => signal !== "shared-funder";
    expect(cautionsOf([grant("a", 1000), grant("b", 1000)], { mayTell })).toEqual([["Q4F", "no-known-tie"]]);
  });

  test("every brake that may be said adds up, and has a question to ask", () => {
    for (const row of documents.survey.filter(({ signals }) => signals.length > 0))
      expect([row.id, row.addsUp, row.questionToAsk?.fr ?? ""]).toEqual([row.id, true, expect.stringMatching(/\?$/)]);
  });
});

describe("a precedent", () => {
  const near = (a: Partial<Sketch>, b: Partial<Sketch>) =>
    meeting([
      { ...a, id: "a", name: "" },
      { ...b, id: "b", name: "" },
    ]).precedent?.precedent.id;

  test("by the means that both look for, by what both do, and none where nothing is near", () => {
    expect(near({ needs: ["emploi-partage"] }, { needs: ["emploi-partage"] })).toBe("rnma-14");
    expect(near({ needs: ["comptabilite"] }, { offers: ["comptabilite"] })).toBe("rnma-25");
    expect(
      near(
        { text: "ateliers de danse", publics: ["justice"], actions: ["pratique-culturelle"] },
        { text: "visites en prison, en détention", publics: ["justice"] },
      ),
    ).toBe("rnma-18");
    expect(near({ publics: ["seniors"] }, { publics: ["jeunes"] })).toBeUndefined();
  });
});

test("twelve subjects and five pitfalls, as the document has them", () => {
  const { subjects, pitfalls, respondents } = meeting([garden, elders]);
  expect([subjects.length, pitfalls.length, respondents]).toEqual([12, 5, 28]);
  expect(subjects.map(({ source }) => source.from)).toEqual(subjects.map((_, at) => 56 + at));
});

test("nothing of it proposes a merger", () => {
  const told = ["where-they-stand", "first-steps", "cautions", "prepare"].map((name) =>
    readFileSync(new URL(`../../packages/engine/src/prepare/${name}.ts`, import.meta.url), "utf8"),
  );
  expect(told.join("\n")).not.toMatch(/fusion/i);
  expect(documents.ladder.map(({ id }) => id)).not.toContain("fusion");
});
