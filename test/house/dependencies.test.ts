import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../journeys/run-maillage.js";

const folders = ["", "packages/engine", "packages/server", "packages/viewer", "test"];

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

test("every dependency has one version, or is ours", () => {
  const loose = folders.flatMap((folder) => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(root, folder, "package.json"), "utf8"),
    ) as Package;
    return Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(?:\d+\.\d+\.\d+(?:-[\w.]+)?|workspace:\*)$/.test(version),
    );
  });
  expect(loose).toEqual([]);
});

test("nothing that is installed runs a script: pnpm runs those that are named, and none is", () => {
  const workspace = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8");
  expect(workspace).toMatch(/^onlyBuiltDependencies: \[\]$/m);
  expect(workspace + readFileSync(join(root, "package.json"), "utf8")).not.toMatch(
    /dangerouslyAllowAllBuilds|neverBuiltDependencies/,
  );
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { packageManager: string };
  expect(Number(/^pnpm@(\d+)\./.exec(packageManager)?.[1])).toBeGreaterThanOrEqual(10);
});
