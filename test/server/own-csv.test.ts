import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dataFolder } from "@maillage/server/tables/data-folder.js";
import { parseOwnCsv } from "@maillage/server/tables/own-csv.js";

const tables = readdirSync(dataFolder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".csv"));

test.each(tables.filter((path) => !path.startsWith("demo/")))("%s reads as csv-parse reads it", (path) => {
  const text = readFileSync(join(dataFolder, path), "utf8");
  const records = parseOwnCsv(text);
  expect(records.length).toBeGreaterThan(1);
  expect(records).toEqual(parse(text, { skip_empty_lines: true }));
});

const cell = fc.string({ unit: fc.constantFrom("a", "é", " ", '"', ",", "\n", "\r", ";"), maxLength: 6 });

test("any cells come back from the quotes that they were put into", () => {
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.constantFrom("\n", "\r\n"), (records, end) => {
      const text = records.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(",")).join(end);
      expect(parseOwnCsv(text)).toEqual(records);
    }),
  );
});

test.each([
  [
    "a,b\n1,",
    [
      ["a", "b"],
      ["1", ""],
    ],
  ],
  [
    "a,b\r\n\r\n1,2\r\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  ["", []],
])("the end of a text: %j", (text, records) => expect(parseOwnCsv(text)).toEqual(records));

test.each([
  ['a,b\n"1,2\n', "record 2: a quote is not closed"],
  ['a,b\n"1"x,2\n', "record 2: text after a closing quote"],
  ['a,b\n1"x,2\n', "record 2: a quote inside a cell without quotes"],
])("what is broken is refused: %j", (text, message) => expect(() => parseOwnCsv(text)).toThrow(message));
