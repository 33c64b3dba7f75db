import { isLocalId } from "@maillage/engine/identity/local-ids.js";
import { readRecords } from "@maillage/engine/read/read-records.js";
import { organisations as ownLayout } from "@maillage/engine/read/layouts/organisations.js";
import { ties as ownTies } from "@maillage/engine/read/layouts/ties.js";
import { readCorrection } from "@maillage/engine/identity/corrections.js";
import { resolveIdentities } from "@maillage/engine/identity/resolve.js";
import type { Organisation } from "@maillage/engine/model/organisation.js";
import { describe, expect, test } from "vitest";
import { readingContext } from "./fixtures.js";

const rowsOf = (file: string, rows: readonly string[][], header = ["id", "name", "commune"]) =>
  readRecords(header, rows, { ...readingContext, file }, ownLayout);
const tiesOf = (file: string, rows: readonly string[][]) =>
  readRecords(["source", "target"], rows, { ...readingContext, file }, ownTies).ties;

const north = rowsOf("north.csv", [
  ["1", "Jardin du quai", "01001"],
  ["2", "Atelier bois", "01001"],
  ["3", "Chorale du port", "01001"],
]).organisations;
const south = rowsOf("south.csv", [
  ["1", "Ressourcerie", "02001"],
  ["2", "Club nautique", "02001"],
  ["3", "Café des langues", "02001"],
]).organisations;
const names = (organisations: readonly Organisation[]) => organisations.map(({ id, name }) => [id, name.value]);

describe("ids that lists gave", () => {
  test.each([
    ["12", true],
    ["asso-7", true],
    ["W662000001", false],
    ["481S0480000116", false],
    ["siren:732829320", false],
    ["732829320", false],
    ["73282932000074", false],
    ["0750655E", false],
    ["0750655F", true],
    ["name:amis@66136", false],
  ])("%s", (id, isLocal) => expect(isLocalId(id)).toBe(isLocal));

  test("rows of two lists that share their ids stay apart, in whatever order they come", () => {
    const resolve = (organisations: readonly Organisation[]) =>
      resolveIdentities({ organisations, ties: [] }).organisations;
    expect(names(resolve([...north, ...south]))).toEqual([
      ["1", "Jardin du quai"],
      ["1@south", "Ressourcerie"],
      ["2", "Atelier bois"],
      ["2@south", "Club nautique"],
      ["3", "Chorale du port"],
      ["3@south", "Café des langues"],
    ]);
    expect(resolve([...south, ...north].reverse())).toEqual(resolve([...north, ...south]));
  });
  test("the list that came first keeps its ids, and an id with its list's name is always known", () => {
    const { organisations, canonical } = resolveIdentities({
      organisations: [...north, ...south],
      ties: [],
      lists: ["south.csv", "north.csv"],
    });
    expect(names(organisations)[0]).toEqual(["1", "Ressourcerie"]);
    expect(["1@south", "1", "1@north"].map((id) => canonical.get(id))).toEqual(["1", "1", "1@north"]);
  });
  test("rows of one name in one town are one across lists, and two in one list", () => {
    const again = rowsOf("third.csv", [["a", "JARDIN DU QUAI", "01001"]]).organisations;
    expect(resolveIdentities({ organisations: [...north, ...again], ties: [] }).organisations).toHaveLength(3);
    const twice = rowsOf("north.csv", [["4", "Jardin du quai", "01001"]]).organisations;
    const { organisations, problems } = resolveIdentities({ organisations: [...north, ...twice], ties: [] });
    expect(organisations).toHaveLength(4);
    expect(problems.map(({ code }) => code)).toEqual(["identity.undecided", "identity.undecided"]);
  });
  test("a third record does not bring two rows of one list together", () => {
    const twice = rowsOf("north.csv", [["4", "Jardin du quai", "01001"]]).organisations;
    const grant = rowsOf("grants.csv", [["name:jardin@01001", "Jardin du quai", "01001"]]).organisations;
    expect(resolveIdentities({ organisations: [...north, ...twice, ...grant], ties: [] }).organisations).toHaveLength(
      4,
    );
  });
  test("ties speak of the list beside them", () => {
    const { ties } = resolveIdentities({
      organisations: [...north, ...south],
      ties: [...tiesOf("south-ties.csv", [["1", "3"]]), ...tiesOf("north-ties.csv", [["1", "2"]])],
    });
    expect(ties.map(({ source, target }) => [source, target])).toEqual([
      ["1", "2"],
      ["1@south", "3@south"],
    ]);
  });
  test("ties speak of the list that knows their ends, whatever it is called", () => {
    const longer = rowsOf("z.csv", [
      ["1", "Un", "01001"],
      ["9", "Neuf", "01001"],
    ]).organisations;
    const { ties, problems } = resolveIdentities({
      organisations: [...north, ...longer],
      ties: tiesOf("north-ties.csv", [["1", "9"]]),
    });
    expect(ties.map(({ source, target }) => [source, target])).toEqual([["1@z", "9"]]);
    expect(problems).toEqual([]);
  });
  test("what is declared of a list's row is never said of another list's", () => {
    const said = { organisation: "1", field: "name", values: ["Le Jardin"], date: "2026-02-01" } as const;
    const named = (organisations: readonly Organisation[], list?: string) =>
      names(
        resolveIdentities({
          organisations: [...organisations, { ...readCorrection(said), ...(list ? { list } : {}) }],
          ties: [],
        }).organisations,
      ).filter(([, name]) => name === "Le Jardin");
    expect(named([...north, ...south], "south.csv")).toEqual([["1@south", "Le Jardin"]]);
    expect(named([...north, ...south])).toEqual([["1", "Le Jardin"]]);
    expect(named(north, "south.csv")).toEqual([]);
  });
});
