// What `npm start` shows: the demo territory imported through the real readers, and the partners of one association.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const demo = join(root, "data", "demo");
const store = mkdtempSync(join(tmpdir(), "maillage-demo-"));

/** The association of the demo that has most to tell: see data/demo/README.md. */
const star = "W9Z1000123";

/** @param {string[]} parameters */
function maillage(...parameters) {
  console.log(`\n$ maillage ${parameters.map((each) => each.replace(`${demo}/`, "")).join(" ")}\n`);
  const { status } = spawnSync(
    process.execPath,
    [join(root, "packages/server/bin/maillage.js"), ...parameters, "--store", store],
    { stdio: "inherit" },
  );
  if (status !== 0) process.exit(status ?? 1);
}

const files = readdirSync(demo)
  .filter((name) => name.endsWith(".csv") && name !== "communes.csv")
  .map((name) => join(demo, name));
try {
  maillage("import", ...files);
  maillage("match", star, "--top", "5", "--intent", "joint-project");
} finally {
  rmSync(store, { recursive: true, force: true });
}
console.log("\nÀ vous : node packages/server/bin/maillage.js --help");
