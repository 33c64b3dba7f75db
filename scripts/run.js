// The one entry point behind `npm start`, `npm test` and `npm run bench`: it needs Node and npm only.
// It installs the pinned pnpm's lockfile, builds, then runs the wanted journey.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

// npm hands its own settings to its children as npm_config_*; pnpm would take them for its own.
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_(config|package|lifecycle)_/i.test(name)),
);

/** @param {string} command @param {string[]} parameters */
function run(command, parameters) {
  const { status, error } = spawnSync(command, parameters, {
    cwd: root,
    env: environment,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {string[]} parameters */
const pnpm = (...parameters) => run("npx", ["--yes", packageManager, ...parameters]);
/** @param {string[]} parameters */
const node = (...parameters) => run(process.execPath, parameters);

const journeys = {
  start() {
    node("scripts/demo.js", ...process.argv.slice(3));
  },
  test() {
    pnpm("run", "lint");
    node("scripts/audit.js");
    pnpm("run", "unit");
  },
  damage() {
    environment.MAILLAGE_FLIPS ??= "200";
    pnpm("exec", "vitest", "run", "test/store/damage.test.ts");
  },
  bench() {
    node("test/bench/run.js", ...process.argv.slice(3));
  },
};

const journey = journeys[/** @type {keyof typeof journeys} */ (process.argv[2])];
if (!journey) {
  console.error(`scripts/run.js: unknown journey, expected one of ${Object.keys(journeys).join(", ")}`);
  process.exit(2);
}
pnpm("install", "--frozen-lockfile", "--reporter=silent");
pnpm("run", "build");
journey();
