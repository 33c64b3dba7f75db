import { availableParallelism } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

/**
 * What a test needs, by its folder. `unit` needs nothing but the built packages, and ends soon: `npm run check` runs it.
 * `journeys` start processes and servers, read large files, kill; `browser` wants Chromium.
 */
const journeys = ["access", "contract", "http", "jobs", "journeys", "real", "store"].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);
const browser = [
  "test/viewer/journeys/**/*.test.ts",
  ...["api-pages", "choosing", "data", "diagnosis", "ecosystem", "niches", "partners", "screens"].map(
    (name) => `test/viewer/${name}.test.ts`,
  ),
];

interface Choices {
  readonly exclude?: readonly string[];
  readonly retry?: number;
  /** Whether each file loads its modules anew. */
  readonly isolate?: boolean;
}

const project = (
  name: string,
  include: readonly string[],
  { exclude = [], retry = 0, isolate = true }: Choices = {},
) => ({
  extends: true as const,
  test: { name, include: [...include], exclude: [...exclude], retry, isolate },
});

/** Tests look inside: what they import by a file's name is that file, though no package exports it. `tsconfig.json` of `test/` says the same. */
const inside = [
  { find: /^@maillage\/(engine|server)\/(.+\.js)$/, replacement: join(import.meta.dirname, "packages/$1/dist/$2") },
  { find: /^@maillage\/viewer\/(.+)\.js$/, replacement: join(import.meta.dirname, "packages/viewer/src/$1.ts") },
];

export default defineConfig({
  resolve: { alias: inside },
  test: {
    globalSetup: ["test/shared-folder.ts"],
    reporters: ["default", "./test/reporter.ts"],
    // Vitest would leave one core out: on two, every file would wait for the one before.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      // What is pure may share its modules: loading them anew for each file takes as long as the tests.
      project("unit", ["test/**/*.test.ts"], { exclude: [...journeys, ...browser], isolate: false }),
      project("journeys", journeys),
      // A browser on a machine that is busy misses a moment now and then: a second try is told, and a second miss is a failure.
      project("browser", browser, { retry: 1 }),
    ],
  },
});
