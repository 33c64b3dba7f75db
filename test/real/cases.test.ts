import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { countBy } from "@maillage/engine/arrays/counts.js";
import { runProgram, shared, temporaryFolder } from "../journeys/run-maillage.js";

const cases = join(shared, "..", "cases");

/** A file of one case, by the beginning of the folder's name. */
const fileOf = (number: string, name: string): string =>
  join(cases, readdirSync(cases).find((folder) => folder.startsWith(number)) ?? "", name);

interface Told {
  readonly code: number | null;
  readonly stderr: string;
  readonly organisations: readonly {
    readonly id: string;
    readonly name: { value: string };
    readonly kind: { value: string };
  }[];
  readonly ties: number;
}

async function imported(...files: string[]): Promise<Told> {
  const store = join(temporaryFolder(), "store");
  const { code, stdout, stderr } = await runProgram(["import", ...files, "--store", store, "--json"]);
  if (code !== 0) return { code, stderr, organisations: [], ties: 0 };
  const { ties } = JSON.parse(stdout) as { ties: number };
  const list = await runProgram(["list", "--store", store]);
  const organisations = list.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Told["organisations"][number]);
  return { code, stderr, organisations, ties };
}

describe.skipIf(!existsSync(cases))("small files that people really have", () => {
  test("grants with the labels of the decree written out", async () => {
    const { organisations, ties } = await imported(fileOf("02", "loire-atlantique.csv"));
    expect(ties).toBe(20);
    expect(organisations).toHaveLength(20);
    expect(organisations.map(({ id }) => id)).toContain("siren:224400028");
  });

  test("payments of a treasury: who pays, who is paid, and what each is", async () => {
    const { organisations, ties } = await imported(fileOf("11", "payments-helios.ods"));
    const counts = countBy(organisations, ({ kind }) => [kind]);
    expect(ties).toBe(7);
    expect(Object.fromEntries(counts)).toEqual({ association: 4, authority: 3, enterprise: 1 });
  });

  test.each(["members.csv", "data-inclusion-v1-services.json"])(
    "%s is refused, and no cell is repeated",
    async (name) => {
      const { code, stderr } = await imported(fileOf("11", name));
      expect(code).toBe(1);
      for (const cell of ["DUPUITS", "Camille", "Cours de français"]) expect(stderr).not.toContain(cell);
    },
  );
});
