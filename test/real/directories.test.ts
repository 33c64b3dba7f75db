import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { communes } from "@maillage/engine/read/layouts/communes.js";
import { openMaillage } from "@maillage/engine/maillage.js";
import { readTables } from "@maillage/server/tables/read-tables.js";
import { readRecords } from "@maillage/server/importing/read-records.js";
import { runMaillage, shared, temporaryFolder } from "../journeys/run-maillage.js";

const here = existsSync(shared);

interface FileReport {
  readonly source: string;
  readonly rows: number;
  readonly organisations: number;
  readonly problems: readonly { readonly code: string; readonly count: number }[];
}

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly commune: { readonly code: string } | null;
  readonly sectors: readonly string[];
  readonly publics: readonly { readonly id: string; readonly origin: string }[];
}

/** Imports files of one folder into a store of their own, and lists what was understood. */
async function imported(...files: readonly string[]) {
  const store = join(temporaryFolder(), "store");
  const paths = files.map((file) => join(shared, file));
  const { code, stdout, stderr } = await runMaillage("import", "--store", store, "--json", ...paths);
  expect(code, stderr).toBe(0);
  const lines = (await runMaillage("list", "--sensitive", "--store", store)).stdout.trim().split("\n");
  return {
    reports: (JSON.parse(stdout) as { files: FileReport[] }).files,
    listed: lines.map((line) => JSON.parse(line) as Listed),
  };
}

const countOf = (report: FileReport | undefined, code: string): number =>
  report?.problems.find((problem) => problem.code === code)?.count ?? 0;

describe.skipIf(!here)("real directories", () => {
  test("the register as republished: the rows of the counts beside it, closed ones left out", async () => {
    const { reports, listed } = await imported(
      "rna-waldec-37-45/rna-waldec-derived-37.csv.gz",
      "rna-waldec-37-45/rna-waldec-derived-45.csv.gz",
    );
    expect(reports.map(({ source, rows }) => [source, rows])).toEqual([
      ["rna-derived", 22_040],
      ["rna-derived", 23_767],
    ]);
    // 19,056 and 21,044 are active by another program; one of each has a date of dissolution all the same.
    expect(reports.map(({ organisations }) => organisations)).toEqual([19_055, 21_043]);
    expect(countOf(reports[0], "commune.unknown")).toBeLessThan(200);
    expect(listed.filter(({ commune }) => commune).length / listed.length).toBeGreaterThan(0.995);
  });

  test("the social economy: active units, their kinds by legal form, a sector for nearly all", async () => {
    const { reports, listed } = await imported("ess-numerique/ess-numerique.csv");
    // 539 units have ceased, by another program; two of the others share one RNA number.
    expect(reports[0]).toMatchObject({ source: "ess", rows: 3661, organisations: 3121 });
    expect(countOf(reports[0], "organisation.inactive")).toBe(539);
    expect(new Set(listed.map(({ kind }) => kind))).toEqual(
      new Set(["association", "network", "enterprise", "institution"]),
    );
    expect(listed.filter(({ sectors }) => sectors.length > 0).length / listed.length).toBeGreaterThan(0.98);
  });

  test("the clubs of Toulouse: every row, every discipline with a code, publics as another program counts them", async () => {
    const { reports, listed } = await imported("annuaire-toulouse-sport/toulouse-associations-clubs-sportifs.csv");
    expect(reports[0]).toMatchObject({ source: "annuaire-toulouse-sport", rows: 759, organisations: 382 });
    expect(countOf(reports[0], "row.columns")).toBe(0);
    expect(countOf(reports[0], "sector.in-words")).toBe(0);
    const declaring = (id: string) =>
      listed.filter(({ publics }) => publics.some((each) => each.id === id && each.origin === "declared")).length;
    expect(["enfants", "jeunes", "seniors", "personnes-handicapees"].map(declaring)).toEqual([210, 295, 265, 89]);
  });

  test("the structures of Lyon: all in Lyon, town halls apart, publics declared where the file says them", async () => {
    const { reports, listed } = await imported("annuaire-lyon-precarite/lyon-boussole-structures.csv");
    // 49 rows; one bus and one residence stand in two places each.
    expect(reports[0]).toMatchObject({ source: "annuaire-lyon-precarite", rows: 49, organisations: 47 });
    expect(new Set(listed.map(({ commune }) => commune?.code))).toEqual(new Set(["69123"]));
    expect(listed.filter(({ kind }) => kind === "authority")).toHaveLength(11);
    const declared = listed.filter(({ publics }) => publics.some(({ origin }) => origin === "declared"));
    // Of 24 rows that say a public, 11 town halls and 10 others say one of ours; three others receive men and women.
    expect(declared).toHaveLength(21);
  });

  test("places of digital help: two JSON files, nearly all placed, publics declared", async () => {
    const { reports, listed } = await imported(
      "lieux-mednum/hinaura-auvergne-rhone-alpes-2021.json",
      "lieux-mednum/hub-du-sud-paca-2023.json",
    );
    expect(reports.map(({ source, rows, organisations }) => [source, rows, organisations])).toEqual([
      ["lieux-mednum", 687, 687],
      ["lieux-mednum", 789, 789],
    ]);
    expect(listed.filter(({ commune }) => commune).length / listed.length).toBeGreaterThan(0.98);
    expect(countOf(reports[0], "public.unknown")).toBe(2);
    for (const report of reports) expect(countOf(report, "action.unknown")).toBe(0);
    // 890 places say publics by another program, 44 of them none of ours (adults); nine stand twice under one name,
    // two under spellings that are one by eye (same street: "Tiers-lieu Sainte-Marthe", "France services Les Aspres").
    const declared = listed.filter(({ publics }) => publics.some(({ origin }) => origin === "declared"));
    expect(declared).toHaveLength(835);
    expect(new Set(listed.map(({ kind }) => kind)).size).toBe(5);
  });

  test("a table of communes puts its points in place of ours", async () => {
    const tables = readTables();
    const records = await readRecords(join(shared, "communes/communes-2026.csv.gz"), communes, {
      ...tables,
      today: "2026-03-01",
    });
    const { directory } = openMaillage(records, tables);
    expect(tables.gazetteer.commune("01001")?.pointOrigin).toBe("epci-mean");
    expect(directory.gazetteer.commune("01001")).toMatchObject({
      point: { lat: 46.15359, lon: 4.92582 },
      population: 860,
      pointOrigin: "given",
    });
    // 34,875 rows, 7 of them without a point; the communes of the demo have theirs.
    const given = directory.gazetteer.communes.filter(
      ({ pointOrigin, departement }) => pointOrigin === "given" && departement !== "9Z",
    );
    expect(given).toHaveLength(34_868);
  });
});
