// What `npm start` shows: the demo territory imported through the real readers, the partners of one association, then the
// server on the same store, until Ctrl+C. Options after `--` are those of `maillage serve`: `npm start -- --port 5000`.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const executable = join(root, "packages/server/bin/maillage.js");
const demo = join(root, "data", "demo");
const store = mkdtempSync(join(tmpdir(), "maillage-demo-"));
const cleanUp = () => rmSync(store, { recursive: true, force: true });

/** The association of the demo that has most to tell: see data/demo/README.md. */
const star = "W9Z1000123";

/** @param {string[]} parameters */
function maillage(...parameters) {
  console.log(`\n$ maillage ${parameters.map((each) => each.replace(`${demo}/`, "")).join(" ")}\n`);
  const { status } = spawnSync(process.execPath, [executable, ...parameters, "--store", store], { stdio: "inherit" });
  if (status === 0) return;
  cleanUp();
  process.exit(status ?? 1);
}

const files = readdirSync(demo)
  .filter((name) => name.endsWith(".csv") && name !== "communes.csv")
  .map((name) => join(demo, name));
maillage("import", ...files);
maillage("match", star, "--top", "5", "--intent", "joint-project");

console.log("\n$ maillage serve\n");
const server = spawn(process.execPath, [executable, "serve", ...process.argv.slice(2), "--store", store], {
  stdio: "inherit",
});
// The server ends by itself at Ctrl+C, which reaches both; what ends only this process is handed on.
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
  process.on(signal, () => server.kill(signal));
server.on("exit", (status) => {
  cleanUp();
  process.exitCode = status ?? 0;
});
