import { expect, test } from "vitest";
import { readIntents } from "@maillage/engine/tables/intents.js";

type Row = Readonly<Record<string, string>>;

const reading = (row: Row) =>
  readIntents(<Column extends string>() => [{ id: "meet", ...row }] as unknown as Record<Column, string>[]);

test("a dimension without a column weighs nothing", () => {
  const [intent] = reading({ sector: "600", territory: "400" });
  expect(intent?.weights).toMatchObject({ sector: 600, territory: 400, public: 0 });
});

test("weights that do not sum to 1,000, and a column that is no dimension, are refused", () => {
  expect(() => reading({ sector: "600" })).toThrow("sum to 600");
  expect(() => reading({ sector: "600", territory: "400", moon: "0" })).toThrow("moon is no dimension");
});
