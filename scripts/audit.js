// Known weaknesses of what is installed for production, as the registry tells them. A high or a critical one fails; a
// registry that does not tell is said aloud, last of all, and fails nothing: docs/security.md says when it last told.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const { stdout } = spawnSync("npx", ["--yes", packageManager, "audit", "--prod", "--json"], {
  cwd: root,
  encoding: "utf8",
  shell: process.platform === "win32",
  timeout: 120_000,
});

/** @returns {{ metadata?: { vulnerabilities: Record<string, number> } }} */
function read() {
  try {
    return JSON.parse(stdout);
  } catch {
    return {};
  }
}

const counts = read().metadata?.vulnerabilities;
if (!counts) console.warn("\n*** audit: NOT CHECKED. The registry does not tell of weaknesses here. ***\n");
else {
  console.log(
    `audit: ${Object.entries(counts)
      .map(([level, count]) => `${count} ${level}`)
      .join(", ")}`,
  );
  if ((counts["high"] ?? 0) + (counts["critical"] ?? 0) > 0) process.exitCode = 1;
}
