import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runMaillage, temporaryFolder } from "./run-maillage.js";

test("a table of one's own is imported by saying what its columns are; what cannot be is one sentence", async () => {
  const store = temporaryFolder();
  const file = join(store, "mine.csv");
  writeFileSync(file, "Nom (= titre);Où;Tél\nLe Lavoir des Sources;Perpignan;0468000000\n");
  const run = (...columns: string[]) =>
    runMaillage(
      "import",
      file,
      "--as=organisations",
      `--store=${store}`,
      "--json",
      ...columns.flatMap((column) => ["--column", column]),
    );
  expect((await run("Nom (= titre)=name")).stderr).toContain("colonnes manquantes (id)");
  const wrong = await run("Où=town");
  expect(wrong.code).toBe(1);
  // Whoever asked for a document is told in one, as the API tells.
  expect(JSON.parse(wrong.stderr)).toMatchObject({
    code: "refused-file",
    reason: "unknown-field",
    detail: expect.stringMatching(/^mine\.csv : cette source n'a pas de champ de ce nom/),
  });
  expect(wrong.stderr.trim().split("\n")).toHaveLength(1);
  for (const usage of [["Où"], ["Où=city", "Où=name"]]) {
    const refused = await run(...usage);
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringContaining("--column <column=field> n'accepte pas"),
    ]);
  }
  const done = await run("Nom (= titre)=name", "Où=city");
  expect(done.code, done.stderr).toBe(0);
  expect(JSON.parse(done.stdout)).toMatchObject({ organisations: 1 });
});
