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

/** @param {string} why @returns {never} */
function refuse(why) {
  console.error(`scripts/run.js: ${why}`);
  process.exit(2);
}

/** @param {string[]} parameters */
const pnpm = (...parameters) => run("npx", ["--yes", packageManager, ...parameters]);
/** @param {string[]} parameters */
const node = (...parameters) => run(process.execPath, parameters);

/** Tests that are small in `npm test`, at full size. */
const proofs = {
  /** Bad requests, thousands of them, and files that would hurt who reads them. */
  attack: ["test/http/attack", "test/http/uploads/hostile.test.ts"],
  /** Bytes of a store that change by themselves, wherever they are. */
  damage: ["test/store/damage.test.ts"],
  /** Imports that are cancelled at any moment. */
  imports: ["test/jobs"],
  /** A store and servers that are killed while they write. */
  kills: ["test/store/kill.test.ts", "test/http/uploads/killed.test.ts"],
  /** Every row of forty-one départements, though a fiftieth bears a label. */
  register: ["test/real/real-files.test.ts"],
};

const journeys = {
  start() {
    node("scripts/demo.js", ...process.argv.slice(3));
  },
  test() {
    pnpm("run", "lint");
    pnpm("run", "unit");
    // Last, where what was not checked is still on the screen.
    node("scripts/audit.js");
  },
  check() {
    pnpm("run", "lint");
    pnpm("exec", "vitest", "run", "--project", "unit");
  },
  proof() {
    const tests = proofs[/** @type {keyof typeof proofs} */ (process.argv[3])];
    if (!tests) refuse(`unknown proof, expected one of ${Object.keys(proofs).join(", ")}`);
    environment["MAILLAGE_PROOF"] = "full";
    pnpm("exec", "vitest", "run", ...tests);
  },
  bench() {
    node("test/bench/run.js", ...process.argv.slice(3));
  },
};

const journey = journeys[/** @type {keyof typeof journeys} */ (process.argv[2])];
if (!journey) refuse(`unknown journey, expected one of ${Object.keys(journeys).join(", ")}`);
pnpm("install", "--frozen-lockfile", "--reporter=silent");
// Who checks waits for types, not for the files of the viewer.
pnpm(...(journey === journeys.check ? ["exec", "tsc", "-b"] : ["run", "build"]));
journey();
