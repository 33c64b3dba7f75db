import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { demo, runMaillage, runProgram, temporaryFolder } from "./run-maillage.js";

const header = "id,name,text,city";

describe("what cannot be read is refused in one sentence, with exit code 1", () => {
  const cases: readonly (readonly [string, string | Buffer, RegExp])[] = [
    ["an empty file", "", /vide/],
    ["a file of blank lines", "\n\n\n", /vide/],
    ["a binary file", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0, 0, 9]), /tableau/],
    ["a table with other columns", "a,b\n1,2\n", /colonnes non reconnues/],
    ["a broken gzip", Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8]), /ne peut pas être lu/],
    ["a zip that is no spreadsheet", Buffer.from("PK\u0003\u0004nothing"), /ne peut pas être lu|tableau/],
  ];
  test.each(cases)("%s", async (_name, content, sentence) => {
    const folder = temporaryFolder();
    const file = join(folder, "file.csv");
    writeFileSync(file, content);
    const { code, stdout, stderr } = await runMaillage("import", file, "--store", join(folder, "store"));
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test("the executable says so too", async () => {
    const { code, stdout, stderr } = await runProgram(["match", "tarot", "--store", join(temporaryFolder(), "store")]);
    expect([code, stdout, stderr.trim().split("\n").length]).toEqual([1, "", 1]);
  });

  test("a file that does not exist, a source that does not exist, an empty store", async () => {
    const store = join(temporaryFolder(), "store");
    expect((await runMaillage("import", "nowhere.csv", "--store", store)).code).toBe(1);
    expect((await runMaillage("import", demo("ties_demo.csv"), "--as", "nothing", "--store", store)).code).toBe(1);
    const { code, stderr } = await runMaillage("match", "tarot", "--store", store);
    expect(code).toBe(1);
    expect(stderr).toContain("maillage import");
  });
});

describe("wrong usage has exit code 2", () => {
  test.each([
    ["an unknown option", ["match", "x", "--nope"]],
    ["an unknown command", ["frobnicate"]],
    ["--all without --out", ["match", "--all"]],
    ["match without anything", ["match"]],
    ["a top of zero", ["match", "x", "--top", "0"]],
    ["a distance in words", ["match", "x", "--within", "far"]],
  ])("%s", async (_name, parameters) => {
    expect((await runMaillage(...parameters)).code).toBe(2);
  });
});

describe("a bad row never stops a file", () => {
  test("it comes back with row, column and value, and the others are kept", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "organisations.csv");
    writeFileSync(
      file,
      [
        `${header},publics,lat,lon`,
        "a,Les Amis du Lavoir,Restaurer le lavoir,,habitants,45.1,2.2",
        ",Sans identifiant,,,,,",
        "c,,Sans nom,,,,",
        "d,Club du Pré,Écrire à club@example.org ou 06 12 34 56 78,,martiens,100,2",
        `e,Grande cellule,${"mot ".repeat(50_000)},,,,`,
        'f,"Guillemet " perdu,texte,,,,',
        "g,Dernière,texte,,,,",
      ].join("\n"),
    );
    const store = join(folder, "store");
    const { code, stdout, stderr } = await runMaillage("import", file, "--store", store, "--json");
    expect(code, stderr).toBe(0);
    const [report] = (
      JSON.parse(stdout) as {
        files: { organisations: number; rows: number; problems: { code: string; examples: object[] }[] }[];
      }
    ).files;
    const codes = report?.problems.map((problem) => problem.code);
    expect(codes).toEqual(
      expect.arrayContaining([
        "organisation.no-id",
        "organisation.no-name",
        "vocabulary.unknown",
        "coordinates.malformed",
        "text.contact",
        "text.too-long",
      ]),
    );
    expect(report?.problems.find((problem) => problem.code === "vocabulary.unknown")?.examples).toEqual([
      { row: 4, column: "publics", columnLabel: "Publics", value: "martiens" },
    ]);
    const listed = (await runMaillage("list", "--store", store)).stdout;
    expect(
      listed
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(["a", "d", "e", "f", "g"]);
    expect(listed).not.toMatch(/example\.org|06 12/);
  });
});
