import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCalls } from "@maillage/server/calls/read-calls.js";

const fileOf = (text: string, name = "calls.csv") => {
  const path = join(mkdtempSync(join(tmpdir(), "calls-")), name);
  writeFileSync(path, text);
  return path;
};

describe("a sheet of calls", () => {
  test("gives what the question takes: bars separate criteria, slashes alternatives", async () => {
    const path = fileOf(
      "id;title;funder;deadline;territory;publics;kinds_wanted;theme;min_partners;criteria\n" +
        "a;Jardins;Département;2027-03-31;9Z001 | 9Z002;seniors|enfants/jeunes;institution;intergenerationnel;3;savoirs\n",
    );
    expect(await readCalls(path)).toEqual([
      {
        id: "a",
        title: "Jardins",
        funder: "Département",
        deadline: "2027-03-31",
        url: "",
        asked: {
          territory: "9Z001,9Z002",
          theme: "intergenerationnel",
          criteria: "publics:seniors,publics:enfants|jeunes,kinds:institution",
          about: "Jardins. savoirs",
          least: 3,
        },
      },
    ]);
  });

  test("is read from JSON too, and a call without an id has its place", async () => {
    const [first] = await readCalls(fileOf(JSON.stringify([{ title: "Sport", publics: "femmes" }]), "calls.json"));
    expect([first?.id, first?.asked]).toEqual(["1", { criteria: "publics:femmes", about: "Sport" }]);
  });

  test("with a column that no call has, a number that is none, or no call, is refused by name", async () => {
    const naming = (name: string) => ({ code: "invalid", details: { errors: [expect.objectContaining({ name })] } });
    await expect(readCalls(fileOf("title,luck\na,3\n"))).rejects.toMatchObject(naming("luck"));
    await expect(readCalls(fileOf("title,min_partners\na,three\n"))).rejects.toMatchObject(naming("min_partners"));
    await expect(readCalls(fileOf("title,publics\n"))).rejects.toMatchObject(naming("FILE"));
  });
});
