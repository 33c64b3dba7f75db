import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { root, runMaillage, runProgram, temporaryFolder } from "./run-maillage.js";

const organisations = (count: number, prefix: string): string =>
  [
    "id,name,text",
    ...Array.from({ length: count }, (_, at) => `${prefix}${at},Association ${prefix} ${at},Texte ${at}`),
  ].join("\n");

async function ids(store: string): Promise<string[]> {
  const { stdout } = await runMaillage("list", "--store", store);
  return stdout
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { id: string }).id);
}

test("an import that is killed leaves the old state, whole", async () => {
  const folder = temporaryFolder();
  const store = join(folder, "store");
  const file = join(folder, "file.csv");
  writeFileSync(file, organisations(3, "old"));
  expect((await runMaillage("import", file, "--store", store)).code).toBe(0);
  writeFileSync(file, organisations(60_000, "new"));
  let killed = 0;
  for (const delay of [400, 700, 1000, 1300]) {
    const child = spawn(process.execPath, [
      join(root, "packages/server/bin/maillage.js"),
      "import",
      file,
      "--store",
      store,
    ]);
    const closed = new Promise<NodeJS.Signals | null>((resolve) =>
      child.on("close", (_code, signal) => resolve(signal)),
    );
    await wait(delay);
    child.kill("SIGKILL");
    if ((await closed) === "SIGKILL") killed++;
    const found = await ids(store);
    expect([3, 60_000]).toContain(found.length);
    expect(new Set(found.map((id) => id.slice(0, 3))).size).toBe(1);
    if (found.length > 3) break;
  }
  expect(killed).toBeGreaterThan(0);
});

test("a file that is imported again replaces what it said before", async () => {
  const folder = temporaryFolder();
  const store = join(folder, "store");
  const file = join(folder, "file.csv");
  writeFileSync(file, organisations(5, "a"));
  await runMaillage("import", file, "--store", store);
  writeFileSync(file, organisations(2, "b"));
  await runMaillage("import", file, "--store", store);
  expect(await ids(store)).toEqual(["b0", "b1"]);
});

test("of two imports at once, each ends whole or is told that the other writes", async () => {
  const folder = temporaryFolder();
  const store = join(folder, "store");
  const files = ["one", "two"].map((name) => {
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, organisations(20_000, name));
    return file;
  });
  const runs = await Promise.all(files.map((file) => runProgram(["import", file, "--store", store])));
  const done = runs.filter(({ code }) => code === 0).length;
  expect(done).toBeGreaterThan(0);
  for (const { code, stderr } of runs) if (code !== 0) expect(stderr).toContain("Un autre maillage écrit");
  expect(await ids(store)).toHaveLength(20_000 * done);
});
