import { readTables } from "@maillage/server/tables/read-tables.js";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { problemStatuses } from "@maillage/server/http/problems.js";
import { nodeMeasures } from "@maillage/engine/network/measures/measures.js";
import { sources } from "@maillage/engine/read/sources.js";
import { fieldLabels } from "@maillage/server/messages/columns.js";
import { measureWords } from "@maillage/server/messages/measures.js";
import { terms } from "@maillage/server/messages/terms.js";
import { expect, test } from "vitest";
import { root } from "../journeys/run-maillage.js";

const page = readFileSync(join(root, "docs/api.md"), "utf8");

test("the page of the API lists every problem code, with its status, and no other", () => {
  const told = [...page.matchAll(/^\| `([a-z-]+)` \| (\d{3}) \|/gm)].map(([, code, status]) => [code, Number(status)]);
  expect(Object.fromEntries(told)).toEqual(problemStatuses);
});

test("every proof that can be repeated whole is told with its counts", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const security = readFileSync(join(root, "docs/security.md"), "utf8");
  const proofs = Object.keys(scripts).filter((name) => name.startsWith("proof:"));
  expect(proofs.length).toBeGreaterThan(3);
  const [, counted = ""] = security.split("## What was counted");
  for (const name of proofs) expect(counted).toContain(`npm run ${name}`);
  for (const [, path = ""] of security.matchAll(/`(test\/[\w./-]+)`/g))
    expect([path, existsSync(join(root, path))]).toEqual([path, true]);
});

test("every measure has its sentence, every intent its question, in both languages", () => {
  for (const language of ["fr", "en"] as const) {
    expect(Object.keys(measureWords[language])).toEqual(nodeMeasures.map(({ id }) => id));
    expect(Object.keys(terms[language].question)).toEqual(readTables().intents.map(({ id }) => id));
  }
});

test("every field of every source has a label in both languages, and no label is left over", () => {
  const fields = [...new Set(sources.flatMap((source) => Object.keys(source.fields)))].toSorted();
  for (const language of ["fr", "en"] as const) expect(Object.keys(fieldLabels[language]).toSorted()).toEqual(fields);
});
