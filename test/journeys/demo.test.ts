import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { demoFiles as files, fillWithDemo } from "../demo-store.js";
import { runMaillage, runProgram, temporaryFolder } from "./run-maillage.js";

const star = "W9Z1000123";

interface Suggestion {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly score: number;
  readonly confidence: number;
  readonly contributions: readonly { readonly contribution: number; readonly value: number; readonly weight: number }[];
  readonly reasons: readonly { readonly text: string }[];
  readonly overlap: {
    readonly volunteers: { readonly coverage: string };
    readonly funding: { readonly coverage: string };
  };
}

describe("the demo territory, from its files to partners", () => {
  test("is imported, matched, listed and compared", async () => {
    const store = join(temporaryFolder(), "store");
    const imported = await runProgram(["import", "--store", store, "--json", ...files]);
    expect(imported.code, imported.stderr).toBe(0);
    const report = JSON.parse(imported.stdout) as {
      files: { source: string; rows: number; problems: { code: string; count: number }[] }[];
      organisations: number;
      ties: number;
    };
    expect(report.files.map(({ source }) => source).sort()).toEqual([
      "organisations",
      "rna-import",
      "rna-waldec",
      "subventions-scdl",
      "subventions-scdl",
      "ties",
    ]);
    const met = new Set(report.files.flatMap(({ problems }) => problems.map(({ code }) => code)));
    for (const planted of [
      "siret.destroyed",
      "amount.identifier",
      "amount.negative",
      "organisation.moved",
      "text.placeholder",
    ]) {
      expect(met, planted).toContain(planted);
    }

    const matched = await runProgram(["match", star, "--store", store, "--json", "--top", "8"]);
    expect(matched.code, matched.stderr).toBe(0);
    const { close, bridging } = JSON.parse(matched.stdout) as { close: Suggestion[]; bridging: Suggestion[] };
    expect(close).toHaveLength(8);
    expect(bridging.length).toBeLessThanOrEqual(3);
    const ids = (list: readonly Suggestion[]) => list.map(({ organisation }) => organisation.id);
    expect(ids(close).filter((id) => ids(bridging).includes(id))).toEqual([]);
    for (const { score, contributions, reasons, confidence, overlap } of [...close, ...bridging]) {
      expect(contributions.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 12);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(reasons.length).toBeGreaterThan(0);
      expect(overlap.volunteers.coverage).not.toBe("");
      expect(overlap.funding.coverage).not.toBe("");
    }
    expect(close.map(({ score }) => score)).toEqual(close.map(({ score }) => score).sort((a, b) => b - a));

    const listed = await runMaillage("list", "--sensitive", "--store", store);
    const lines = listed.stdout.trim().split("\n");
    expect(lines).toHaveLength(report.organisations);
    expect(JSON.parse(lines[0] as string)).toHaveProperty("publics");

    const overlap = await runMaillage("overlap", star, "--store", store, "--json");
    const { volunteers, density } = JSON.parse(overlap.stdout) as {
      volunteers: { value: number }[];
      density: { compared: number };
    };
    expect(volunteers.length).toBeGreaterThan(0);
    expect(density.compared).toBeGreaterThan(100);

    const out = join(store, "partners.csv");
    const all = await runProgram(["match", "--all", "--top", "2", "--out", out, "--store", store]);
    expect(all.code, all.stderr).toBe(0);
    const written = readFileSync(out, "utf8").trim().split("\n");
    expect(written.length).toBeGreaterThan(report.organisations);
    // Two threads share the work: the file is in the order of ids, and says of one what `match` says of it.
    const firsts = written.slice(1).map((line) => line.slice(0, line.indexOf(",")));
    expect(firsts).toEqual([...firsts].sort());
    expect(
      written
        .filter((line) => line.startsWith(`${star},`) && line.includes(",close,"))
        .map((line) => line.split(",close,")[1]?.split(",")[1]),
    ).toEqual(close.slice(0, 2).map(({ organisation }) => organisation.id));
  });

  test("gives the same answer whatever the order of the files", async () => {
    const answers: string[] = [];
    for (const order of [files, [...files].reverse()]) {
      const store = join(temporaryFolder(), "store");
      await runMaillage("import", "--store", store, ...order);
      answers.push((await runMaillage("match", star, "--store", store, "--json")).stdout);
    }
    expect(answers[0]).not.toBe("");
    expect(answers[0]).toBe(answers[1]);
  });

  test("an organisation that objects leaves suggestions and lists, also after the next import", async () => {
    const store = temporaryFolder();
    await fillWithDemo(store);
    const before = await runMaillage("match", star, "--store", store, "--json", "--top", "1");
    const { close } = JSON.parse(before.stdout) as { close: Suggestion[] };
    const leaving = close[0]?.organisation.id as string;
    expect((await runMaillage("object", leaving, "--store", store)).code).toBe(0);
    await runMaillage("import", "--store", store, ...files);
    const after = await runMaillage("match", star, "--store", store, "--json", "--top", "1");
    expect((JSON.parse(after.stdout) as { close: Suggestion[] }).close[0]?.organisation.id).not.toBe(leaving);
    expect((await runMaillage("list", "--store", store)).stdout).not.toContain(`{"id":"${leaving}"`);
  });
});
