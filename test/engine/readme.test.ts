import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../packages/engine/", import.meta.url));

test("the example of the engine's README is the one that runs", () => {
  const [, shown] = /```js\n(.*?)```/s.exec(readFileSync(`${folder}README.md`, "utf8")) ?? [];
  expect(shown).toBe(readFileSync(`${folder}example.js`, "utf8"));
});

test("the example finds, ranks, compares, and maps", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["example.js"], { cwd: folder });
  const [asked, ...lines] = stdout.trim().split("\n");
  const [shared, numbers, graph] = lines.slice(-3);
  expect(asked).toBe("Les Jardins partagés de Vauclandre");
  expect(lines.slice(0, 3)).toHaveLength(3);
  for (const line of lines.slice(0, 3)) expect(line).toMatch(/^\S.* 0\.\d\d [a-z]+\.[a-z-]+$/);
  expect(shared).toMatch(/^(unknown|none|low|medium|high)$/);
  const [clusters, communes] = (numbers ?? "").split(" ").map(Number);
  expect(clusters).toBeGreaterThan(1);
  expect(communes).toBeGreaterThanOrEqual(0);
  const [nodes, affinities] = (graph ?? "").split(" ").map(Number);
  expect(nodes).toBeGreaterThan(100);
  expect(affinities).toBeGreaterThan(100);
});
