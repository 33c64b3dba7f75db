import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fold } from "@maillage/engine/text/words.js";
import { dataFolder } from "@maillage/server/tables/data-folder.js";
import { readTable } from "@maillage/server/tables/read-table.js";
import { shared } from "../journeys/run-maillage.js";

type Row = Readonly<Record<string, string>>;

const seeds = join(shared, "..", "seeds");
const here = existsSync(seeds);

/** The first characters of the name of each document's plain text. */
const prefixes: Readonly<Record<string, string>> = {
  "RNMA-2014": "000",
  "RA-2016": "001",
  "VDM-2016": "002",
  "UNIOPSS-2010": "003",
  CERGY: "004",
};

const texts = new Map(
  here
    ? Object.entries(prefixes).map(([document, prefix]) => {
        const name = readdirSync(seeds).find((each) => each.startsWith(prefix)) ?? "";
        return [document, readFileSync(join(seeds, name), "utf8").split("\n")] as const;
      })
    : [],
);

const tables: readonly (readonly [string, readonly Row[]])[] = readdirSync(join(dataFolder, "documented"))
  .filter((name) => name.endsWith(".csv"))
  .map((name) => [name, readTable("documented", name)]);

const linesOf = (document: string, from: number, to: number): string =>
  (texts.get(document) ?? []).slice(from - 1, to).join("\n");

/** The lines that a row cites: its own, and the others it draws on. */
function citedBy(row: Row): string {
  const own = linesOf(
    row["file"] ?? "",
    Number(row["line_from"] ?? row["line"]),
    Number(row["line_to"] ?? row["line"]),
  );
  const others = (row["also"] ?? "").split("|").filter((part) => part !== "");
  return [own, ...others.map((part) => part.split(/[:-](?=\d+(?:-|$))/))]
    .map((part) => (typeof part === "string" ? part : linesOf(part[0] ?? "", Number(part[1]), Number(part[2]))))
    .join("\n");
}

const spelled: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  dizaine: 10,
  douze: 12,
  vingtaine: 20,
  trente: 30,
};

const digits = (text: string): number[] =>
  [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map(([number]) => Number(number.replace(",", ".")));

/** Every number of a text: in digits, thousands apart too, and in words. */
const numbersIn = (text: string): ReadonlySet<number> =>
  new Set([
    ...digits(text),
    ...digits(text.replace(/(\d) (?=\d{3}\b)/g, "$1")),
    ...fold(text)
      .split(/[^a-z]+/)
      .flatMap((word) => spelled[word] ?? []),
  ]);

const wordsIn = (text: string): string[] => fold(text).match(/[a-z]+|\d+/g) ?? [];

/** The columns of a table that people read: those that have an English twin, and it. */
const readColumns = (row: Row): string[] =>
  Object.keys(row).filter((column) => `${column}_en` in row || column.endsWith("_en"));

const name = (table: string, row: Row): string => `${table} ${row["id"] ?? row["precedent"] ?? ""} (${row["file"]})`;

describe.skipIf(!here)("the tables of the source documents, against the documents' text", () => {
  test("every row cites lines where something stands", () => {
    for (const [table, rows] of tables)
      for (const row of rows) {
        expect(texts.has(row["file"] ?? ""), name(table, row)).toBe(true);
        expect(citedBy(row).trim(), name(table, row)).not.toBe("");
        const end = texts.get(row["file"] ?? "")?.length ?? 0;
        expect(Number(row["line_to"] ?? row["line"]), name(table, row)).toBeLessThanOrEqual(end);
        for (const line of [row["line_from"] ?? row["line"], row["line_to"] ?? row["line"]])
          expect(
            linesOf(row["file"] ?? "", Number(line), Number(line)).trim(),
            `${name(table, row)}, ${line}`,
          ).not.toBe("");
      }
  });

  test("every number that people read stands in the cited lines", () => {
    let checked = 0;
    for (const [table, rows] of tables)
      for (const row of rows) {
        const printed = numbersIn(citedBy(row));
        for (const column of readColumns(row))
          for (const number of digits(row[column] ?? "")) {
            expect(printed, `${name(table, row)}, ${column}: ${number}`).toContain(number);
            checked += 1;
          }
      }
    expect(checked).toBeGreaterThan(100);
  });

  test("every figure of the survey stands on the lines of its row, the item beside it", () => {
    for (const row of readTable<string>("documented", "survey.csv")) {
      const cited = linesOf("RNMA-2014", Number(row["line_from"]), Number(row["line_to"]));
      const printed = digits(cited).slice(row["question"] === "Q8" ? 0 : 1);
      for (const column of ["all", "houses", "others"])
        expect(printed, `${row["id"]}, ${column}`).toContain(Number(row[column]));
      if (row["item"]) expect(cited, row["id"]).toContain(`${row["question"]?.slice(1)}${row["item"]}`);
    }
  });

  test("the figures of the programmes stand there, and the shares are those of their counts", () => {
    for (const row of readTable<string>("documented", "figures.csv")) {
      const printed = numbersIn(citedBy(row));
      const involvement = row["group"] === "involvement-2012";
      for (const column of involvement ? ["value"] : ["value", "value_to", "of"])
        if (row[column]) expect(printed, `${row["id"]}, ${column}`).toContain(Number(row[column]));
      if (involvement)
        expect(printed, row["id"]).toContain(Math.round((Number(row["value"]) / Number(row["of"])) * 1000) / 10);
    }
  });

  test("sizes and lengths of precedents and first projects: printed, or a sum of printed parts, or years of twelve months", () => {
    const sums = (parts: readonly number[]) =>
      parts.reduce<readonly number[]>((all, part) => [...all, ...all.map((sum) => sum + part)], [0]);
    for (const table of ["precedents.csv", "first-projects.csv"])
      for (const row of readTable<string>("documented", table)) {
        const printed = numbersIn(citedBy(row));
        if (row["months"])
          expect(printed.has(Number(row["months"])) || printed.has(Number(row["months"]) / 12), row["id"]).toBe(true);
        if (row["n_organisations"])
          expect([...printed, ...sums(digits(row["n_text"] ?? ""))], row["id"]).toContain(
            Number(row["n_organisations"]),
          );
      }
  });

  test("places are named in the cited lines", () => {
    const written = (text: string) => wordsIn(text).map((word) => (word === "st" ? "saint" : word));
    for (const [table, column] of [
      ["first-projects.csv", "places"],
      ["precedents.csv", "place"],
    ] as const)
      for (const row of readTable<string>("documented", table)) {
        const cited = new Set(written(citedBy(row)));
        // The list of those who answered says "dpt 75".
        if (cited.has("75")) cited.add("paris");
        for (const place of (row[column] ?? "").split("|").filter((each) => each !== ""))
          for (const word of written(place.replace(/(\d)e\b/, "$1")))
            expect(["le", "la"].includes(word) || cited.has(word), `${row["id"]}: ${place}`).toBe(true);
      }
  });

  test("organisations of precedents and first projects are named in the cited lines", () => {
    const names = new Map(
      readTable<"id" | "name">("documented", "organisations.csv").map((each) => [each.id, each.name]),
    );
    const named = (id: string, row: Row, what: string) => {
      const cited = new Set(wordsIn(citedBy(row)));
      const telling = wordsIn(names.get(id) ?? "").filter(
        (word) => word.length > 2 && !/^(les|des|une|pour|association|commune|ville)$/.test(word),
      );
      expect(
        telling.some((word) => cited.has(word)),
        `${what}: ${id}`,
      ).toBe(true);
    };
    for (const row of readTable<string>("documented", "precedent-members.csv"))
      named(row["organisation"] ?? "", row, row["precedent"] ?? "");
    for (const row of readTable<string>("documented", "first-projects.csv"))
      for (const id of (row["examples"] ?? "").split("|").filter((each) => each !== ""))
        named(id, row, row["id"] ?? "");
  });

  test("templates have the articles of the source, and the budget its accounts", () => {
    for (const row of readTable<string>("documented", "templates.csv")) {
      const text = linesOf("VDM-2016", Number(row["line_from"]), Number(row["line_to"]));
      expect(text.match(/^Article \d+/gm)?.length ?? 0, row["id"]).toBe(Number(row["articles"]));
    }
    for (const { id = "", side, parent, line_from } of readTable<string>("documented", "budget.csv")) {
      const [charges = "", , produits = ""] = linesOf("VDM-2016", Number(line_from), Number(line_from)).split("\t");
      const cell = side === "charges" ? charges : produits;
      expect(cell, id).toMatch(parent ? /^[^0-9]+$/ : new RegExp(`^${id} – `));
    }
  });

  test("quotations are word for word, and short; nothing else is copied", () => {
    const longest = 6;
    const runs = new Set<string>();
    for (const lines of texts.values()) {
      const words = wordsIn(lines.join(" "));
      for (let at = 0; at + longest < words.length; at++) runs.add(words.slice(at, at + longest + 1).join(" "));
    }
    const copied = (text: string) => {
      const words = wordsIn(text);
      return words.map((_, at) => words.slice(at, at + longest + 1).join(" ")).filter((run) => runs.has(run));
    };
    for (const [table, rows] of tables)
      for (const row of rows)
        for (const column of readColumns(row).filter((each) => !each.endsWith("_en"))) {
          const text = row[column] ?? "";
          for (const [, quoted = ""] of text.matchAll(/« ([^»]*) »/g)) {
            const cited = ` ${wordsIn(citedBy(row)).join(" ")} `;
            expect(cited, `${name(table, row)}: ${quoted}`).toContain(` ${wordsIn(quoted).join(" ")} `);
            expect(wordsIn(quoted).length, quoted).toBeLessThanOrEqual(12);
          }
          if (table !== "documents.csv") expect(copied(text.replace(/« [^»]* »/g, "·")), name(table, row)).toEqual([]);
        }
    const folder = join(dataFolder, "templates");
    for (const file of readdirSync(folder))
      for (const line of readFileSync(join(folder, file), "utf8").split("\n")) expect(copied(line), file).toEqual([]);
  });

  test("no person that the documents name is in a table or a template", () => {
    const capital = "[A-ZÉÈ][\\p{L}'’-]+";
    const all = [...texts.values()].flat().join("\n");
    const people = new Set(
      [
        ...linesOf("RNMA-2014", 1397, 1427).matchAll(new RegExp(`^- (${capital} ${capital})`, "gmu")),
        ...linesOf("RNMA-2014", 1493, 1565).matchAll(new RegExp(`^(${capital} ${capital})(?: |$)`, "gmu")),
        ...all.matchAll(new RegExp(`Porteur(?: d'envie)? : (${capital} ${capital})`, "gu")),
        ...linesOf("UNIOPSS-2010", 19, 97).matchAll(new RegExp(`(${capital} ${capital}), (?:Pr|Dir|soc)`, "gu")),
      ]
        .map(([, person = ""]) => fold(person))
        .filter((person) => !/^(le|associations) /.test(person)),
    );
    expect(people.size).toBeGreaterThan(30);
    const folders = [join(dataFolder, "documented"), join(dataFolder, "templates")];
    const written = fold(
      folders
        .flatMap((folder) => readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8")))
        .join("\n"),
    );
    for (const person of people) expect(written.includes(person), person).toBe(false);
  });
});

if (!here) test.skip(`the documents' text is not here: ${seeds}`, () => undefined);
