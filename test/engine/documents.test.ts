import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cellsOf, readRows } from "@maillage/engine/documents/cells.js";
import { readDocuments } from "@maillage/engine/documents/documents.js";
import { surveySample } from "@maillage/engine/documents/survey.js";
import { dataFolder } from "@maillage/server/tables/data-folder.js";
import { readTable } from "@maillage/server/tables/read-table.js";
import { readTables } from "@maillage/server/tables/read-tables.js";
import { vocabulary } from "./fixtures.js";

const { documents } = readTables();
const idsOf = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
const organisations = idsOf(readTable<"id">("documented", "organisations.csv"));

/** Two decimals, half a hundredth up, as the report rounds: 2 of 16 are 0.13. */
const rounded = (count: number, of: number) => Math.floor((count * 200 + of) / (of * 2)) / 100;

describe("the tables of the source documents", () => {
  test("hold what the documents count", () => {
    const { firstProjects, precedents, entryModes, themes, checklist, charter, templates, ladder } = documents;
    const kind = (items: readonly { readonly kind: string }[], wanted: string) =>
      items.filter((item) => item.kind === wanted).length;
    expect(firstProjects.filter(({ source }) => source.file === "RNMA-2014")).toHaveLength(20);
    expect(firstProjects.filter(({ source }) => source.file === "VDM-2016")).toHaveLength(3);
    expect([precedents.length, entryModes.length, themes.length, templates.length]).toEqual([23, 5, 4, 11]);
    expect([kind(ladder, "stage"), kind(ladder, "rung")]).toEqual([3, 3]);
    expect(["subject", "practice", "pitfall", "adviser"].map((each) => kind(checklist, each))).toEqual([12, 14, 5, 5]);
    expect(["value", "principle", "aim", "key"].map((each) => kind(charter, each))).toEqual([5, 5, 4, 7]);
    expect(documents.impacts).toHaveLength(7);
  });

  test("point at rows that exist", () => {
    const { ladder, forms, templates, survey, precedents, themes, impacts } = documents;
    const steps = idsOf(ladder);
    const templateIds = idsOf(templates);
    const precedentIds = idsOf(precedents);
    const surveyIds = idsOf(survey);
    const references: readonly [string, ReadonlySet<string>, readonly (string | undefined)[]][] = [
      ["next step", steps, ladder.map(({ next }) => next)],
      ["form of record", templateIds, ladder.flatMap(({ formOfRecord }) => formOfRecord)],
      ["template of a form", templateIds, forms.flatMap((form) => [...form.templates.values(), form.recordInstead])],
      ["precedent of a form", precedentIds, forms.flatMap((form) => form.precedents)],
      ["template of a tool", templateIds, documents.projectSteps.map(({ template }) => template)],
      ["what helps", surveyIds, survey.flatMap(({ answeredBy }) => answeredBy)],
      ["precedent of a brake", precedentIds, survey.map(({ precedent }) => precedent)],
      ["survey of an entry mode", surveyIds, documents.entryModes.flatMap((mode) => mode.survey)],
      ["theme", idsOf(themes), [...documents.firstProjects, ...precedents].flatMap((item) => item.themes)],
      ["rung", steps, [...documents.firstProjects, ...precedents].map(({ rung }) => rung)],
      ["precedent of a first project", precedentIds, documents.firstProjects.flatMap((item) => item.precedents)],
      ["example of a first project", organisations, documents.firstProjects.flatMap(({ examples }) => examples)],
      ["precedent of a member", precedentIds, documents.members.map(({ precedent }) => precedent)],
      ["member", organisations, documents.members.map(({ organisation }) => organisation)],
      ["impact", idsOf(impacts), documents.indicators.map(({ impact }) => impact)],
      ["parent account", idsOf(documents.budget), documents.budget.map(({ parent }) => parent)],
    ];
    for (const [what, known, ids] of references)
      for (const id of ids) if (id !== undefined) expect(known, `${what}: ${id}`).toContain(id);
    const pairs = documents.members.map(({ precedent, organisation }) => `${precedent} ${organisation}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test("number what has an order from 1, without a gap", () => {
    const { ladder, entryModes, checklist, charter, projectSteps, impacts } = documents;
    const groups = new Map<string, number[]>();
    const count = (group: string, order: number) => groups.set(group, [...(groups.get(group) ?? []), order]);
    for (const { order } of ladder) count("ladder", order);
    for (const { order } of entryModes) count("entry modes", order);
    for (const { order } of impacts) count("impacts", order);
    for (const { kind, order } of checklist) count(`checklist ${kind}`, order);
    for (const { kind, order } of charter) count(`charter ${kind}`, order);
    for (const item of documents.arguments) count(`arguments ${item.for}`, item.order);
    for (const { phase, step, field, order } of projectSteps) count(`${phase} ${step} ${field}`, order);
    for (const [group, orders] of groups) expect(orders, group).toEqual(orders.map((_, index) => index + 1));
  });

  test("stand in communes of today", () => {
    const communes = new Set(readTable<"code">("territory", "communes.csv").map(({ code }) => code));
    for (const { id, commune } of documents.precedents) if (commune) expect(communes, id).toContain(commune);
  });
});

describe("the survey of 2014", () => {
  const { survey } = documents;

  test("every count rounds to the printed figure, in its group", () => {
    for (const { id, printed, counts, scale } of survey)
      for (const group of ["all", "houses", "others"] as const) {
        const sample = surveySample[group];
        expect(rounded(counts[group], sample), `${id}, ${group}`).toBe(printed[group]);
        expect(counts[group], id).toBeLessThanOrEqual(scale === "share" ? sample : 3 * sample);
      }
  });

  test("adds_up says whether the two groups sum to all: 12 rows do not", () => {
    for (const { id, counts, addsUp } of survey) expect(counts.houses + counts.others === counts.all, id).toBe(addsUp);
    const unsure = survey.filter(({ addsUp }) => !addsUp);
    expect(unsure.map(({ id }) => id).toSorted()).toEqual(
      ["Q2E", "Q3A", "Q3B", "Q5B", "Q5C", "Q5D", "Q5F", "Q5G", "Q5H", "Q6C", "Q6D", "Q6G"].toSorted(),
    );
    for (const { id, note } of unsure) expect(note, id).not.toBe("");
  });

  test("the counts that are said of 28: governance 19, time 14, funding 13, volunteers 7, the same sector 20", () => {
    const count = (id: string) => survey.find((row) => row.id === id)?.counts.all;
    expect(["Q4B", "Q4F", "Q4C", "Q4D", "Q3C"].map(count)).toEqual([19, 14, 13, 7, 20]);
  });

  test("a brake with a signal has a question, what helps and a count that holds; different networks are never one", () => {
    const cautions = survey.filter(({ signals }) => signals.length > 0);
    expect(cautions.map(({ id }) => id)).toEqual(["Q4B", "Q4F", "Q4C", "Q4A", "Q4D"]);
    for (const { id, question, addsUp, questionToAsk, answeredBy } of cautions) {
      expect([question, addsUp], id).toEqual(["Q4", true]);
      expect(questionToAsk, id).toBeDefined();
      expect(answeredBy.length, id).toBeGreaterThan(0);
    }
  });
});

describe("figures of the programmes", () => {
  test("sum as adds_up says: answers of the survey do, shares of sectors give 101", () => {
    const { figures } = documents;
    const value = (id: string) => figures.find((figure) => figure.id === id)?.value ?? 0;
    expect(value("houses") + surveySample.others).toBe(value("bodies"));
    const sectors = figures.filter(({ group }) => group === "sectors-2012");
    expect(sectors.reduce((sum, figure) => sum + figure.value, 0)).toBe(101);
    expect(sectors.every(({ addsUp }) => addsUp === false)).toBe(true);
    for (const figure of figures) if (figure.of) expect(figure.value, figure.id).toBeLessThanOrEqual(figure.of);
  });
});

describe("templates", () => {
  const folder = join(dataFolder, "templates");
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const fieldsOf = (text: string) => [...text.matchAll(/\{\{([^}]*)\}\}/g)].map(([, field]) => field ?? "");
  const told = [...read("README.md").matchAll(/`([a-z.]+)`/g)].map(([, field]) => field ?? "");
  const fields = new Set([
    ...told,
    ...told.filter((field) => field.startsWith("a.")).map((field) => `b${field.slice(1)}`),
  ]);

  test("each has its text and each text its row", () => {
    const texts = readdirSync(folder).filter((name) => name !== "README.md");
    expect(texts.toSorted()).toEqual(documents.templates.map(({ text }) => text).toSorted());
  });

  test("have the articles that the row says, numbered, and only fields that are told of", () => {
    for (const { id, text, articles } of documents.templates) {
      const numbers = [...read(text).matchAll(/^## Article (\d+)\. /gm)].map(([, number]) => Number(number));
      expect(numbers, id).toEqual(Array.from({ length: articles ?? 0 }, (_, index) => index + 1));
      for (const field of fieldsOf(read(text))) expect(fields, `${id}: ${field}`).toContain(field);
    }
  });

  test("the room is provided by one side throughout, and both insurances are asked", () => {
    const text = read("convention-local.md");
    expect(text).toContain("{{a.name}} ouvre à {{b.name}}");
    for (const side of ["a", "b"]) expect(text).toContain(`- {{${side}.name}} : assureur {{blank}}`);
  });

  test("ask for no person's number or address", () => {
    for (const { text } of documents.templates)
      expect(read(text), text).not.toMatch(/sécurité sociale|téléphone|courriel|né\(?e?\)? le|M\. |Mme /i);
  });

  test("the budget has charges 60 to 68 and 86 against produits 70 to 79 and 87", () => {
    const accounts = (side: string) =>
      documents.budget.filter((line) => line.side === side && !line.parent).map(({ id }) => Number(id));
    expect(accounts("charges")).toEqual([60, 61, 62, 63, 64, 65, 66, 67, 68, 86]);
    expect(accounts("produits")).toEqual([70, 74, 75, 76, 77, 78, 79, 87]);
  });
});

describe("a broken row is told with table, row, column and value", () => {
  const row = {
    id: "x",
    label: "un",
    label_en: "one",
    file: "CERGY",
    line_from: "3",
    line_to: "4",
    also: "",
    note: "",
  };
  const cells = (change: Readonly<Record<string, string>>) => cellsOf("t.csv", 2, { ...row, ...change });

  test.each([
    ["an empty cell", () => cells({ label: "" }).text("label"), "t.csv, row 2 (x), column label: is empty"],
    ["a column that is not there", () => cells({}).text("kind"), "column kind: no such column"],
    ["a text without its English", () => cells({ label_en: "" }).optionalWording("label"), "column label_en: is empty"],
    ["no number", () => cells({ label: "-3" }).number("label"), "column label: “-3” is no number"],
    ["a word outside the list", () => cells({ label: "deux" }).choice("label", ["un"]), "“deux” is none of un"],
    ["a word in a list", () => cells({ label: "un|deux" }).choices("label", ["un"]), "“deux” is none of un"],
    ["one thing twice", () => cells({ label: "un|un" }).list("label"), "“un|un” names one thing twice"],
    ["an empty part", () => cells({ label: "un||deux" }).list("label"), "“” is no part"],
    ["an unknown id", () => cells({ label: "lutins" }).ids("label", vocabulary.publics), "“lutins” is unknown"],
    ["a yes that is none", () => cells({ label: "oui" }).yes("label"), "“oui” is none of yes, no"],
    ["an unknown document", () => cells({ file: "X" }).sourced(), "column file: “X” is none of RNMA-2014"],
    ["lines in the wrong order", () => cells({ line_to: "2" }).sourced(), "column file: lines 3 to 2 are none"],
    ["other lines that are none", () => cells({ also: "CERGY:3" }).sourced(), "column also: lines NaN to NaN"],
  ])("%s", (_, read, message) => expect(read).toThrow(message));

  test("an id that stands twice", () => {
    const read = () => readRows("t.csv", [row, row], (each) => ({ id: each.text("id") }));
    expect(read).toThrow("t.csv, row 2: the id x stands twice");
  });

  test("one of all the tables, where it is read", () => {
    const rows = (file: string): Record<string, string>[] => readTable("documented", file);
    const broken = (file: string) =>
      file === "precedents.csv" ? rows(file).map((each) => ({ ...each, kinds: "asociation" })) : rows(file);
    expect(() => readDocuments(broken, vocabulary)).toThrow(
      "precedents.csv, row 1 (rnma-1), column kinds: “asociation” is none of association, network",
    );
  });
});
