import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { problemCodes, refusalReasons } from "@maillage/engine/model/problem.js";
import { circleIn } from "./circles.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const engine = join(root, "packages/engine/src");

const importsOf = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/^(?:import|export)\s[^;"]*?from "([^"]+)"/gm)].map(
    ([, name]) => name as string,
  );

const files = readdirSync(engine, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join(engine, name));

/** Folders that know nothing of those listed. */
const ignorant: Readonly<Record<string, readonly string[]>> = {
  model: ["directory", "identity", "find", "network", "match", "overlap", "evaluate", "read", "export"],
  read: ["network", "match", "overlap", "evaluate", "export"],
  text: ["network", "match", "overlap", "evaluate", "export"],
  territory: ["network", "match", "overlap", "evaluate", "export"],
  arrays: [
    "model",
    "directory",
    "identity",
    "find",
    "network",
    "match",
    "overlap",
    "evaluate",
    "read",
    "export",
    "text",
  ],
  vocabulary: ["match", "network", "overlap", "evaluate", "export"],
  documents: ["directory", "identity", "find", "network", "match", "overlap", "evaluate", "read", "export"],
  match: ["network", "overlap", "evaluate", "read", "export"],
  overlap: ["network", "evaluate", "read", "export"],
  network: ["evaluate", "read", "export"],
  export: ["read", "evaluate"],
  find: ["read", "match", "overlap", "network", "evaluate", "export"],
};

/** The only files that import a package, and which. */
const doors: Readonly<Record<string, readonly string[]>> = {
  [join("text", "stem.ts")]: ["natural/lib/natural/stemmers/index.js"],
  [join("network", "graphology", "packages.ts")]: [
    "graphology",
    "graphology-communities-louvain",
    "graphology-layout-forceatlas2",
    "graphology-metrics/graph/density.js",
    "graphology-metrics/graph/modularity.js",
  ],
};

test("the engine imports no Node module, no server, and each package through one door", () => {
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    const others = importsOf(file).filter((name) => !name.startsWith("."));
    const allowed = doors[relative(engine, file)] ?? [];
    expect(others, file).toEqual(allowed);
  }
});

test("folders know nothing of what comes after them", () => {
  for (const file of files) {
    const [folder = ""] = relative(engine, file).split("/");
    for (const name of importsOf(file)) {
      const target = relative(engine, join(file, "..", name)).split("/")[0] ?? "";
      expect(ignorant[folder] ?? [], `${relative(engine, file)} imports ${name}`).not.toContain(target);
    }
  }
});

test("the search names no dimension, and no dimension knows of the search", () => {
  const within = (folder: string) =>
    files
      .map((file) => ({ file: relative(engine, file), names: importsOf(file) }))
      .filter(({ file }) => file.startsWith(folder));
  const search = within(join("match", "search")).flatMap(({ names }) => names);
  const known = new Set(search.filter((name) => name.includes("/dimensions/")));
  expect([...known].sort()).toEqual(["dimension", "prepared", "values"].map((name) => `../dimensions/${name}.js`));
  expect(within(join("match", "dimensions")).flatMap(({ names }) => names)).not.toContainEqual(
    expect.stringContaining("/search/"),
  );
});

test("no file imports itself by way of others, not even for a type", () => {
  const targets = (file: string) =>
    importsOf(file)
      .filter((name) => name.startsWith("."))
      .map((name) => relative(engine, join(file, "..", name)).replace(/\.js$/, ".ts"));
  const graph = new Map(files.map((file) => [relative(engine, file), targets(file)]));
  expect([...graph.values()].flat().filter((name) => !graph.has(name))).toEqual([]);
  expect(circleIn(graph)).toBeUndefined();
  const withOne = new Map([...graph, ["arrays/order.ts", ["match/scorer.ts"]]]);
  expect(circleIn(withOne)).toContain("match/scorer.ts");
});

test("every problem code is documented, and every documented one exists", () => {
  const documented = [...readFileSync(join(root, "docs/data.md"), "utf8").matchAll(/^\| `([a-z]+\.[a-z-]+)`/gm)].map(
    ([, code]) => code,
  );
  expect(new Set(documented)).toEqual(new Set(Object.keys(problemCodes)));
});

test("every reason to refuse a file stands in docs/data.md", () => {
  const documented = readFileSync(join(root, "docs/data.md"), "utf8");
  for (const reason of refusalReasons) expect(documented).toContain(`| \`${reason}\` |`);
});
