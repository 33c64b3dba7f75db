import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const executable = fileURLToPath(new URL("../../../packages/server/bin/maillage.js", import.meta.url));

/** Runs a command to its end. @param {string} store @param {readonly string[]} parameters */
function maillage(store, parameters, input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [executable, ...parameters, "--store", store], {
    input,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${parameters.join(" ")}: ${stderr}`);
  return stdout.trim();
}

/** @returns {Promise<number>} a port that nobody listens on */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/**
 * `maillage serve` for a team, over a new store that holds these files.
 * @param {readonly string[]} files
 */
export async function serve(files) {
  const store = mkdtempSync(join(tmpdir(), "maillage-bench-"));
  maillage(store, ["import", ...files]);
  maillage(store, ["user", "add", "bench", "--role", "administrator"], "un mot de passe long\n");
  const token = maillage(store, ["token", "add", "bench", "--label", "bench", "--scopes", "read,write"]);
  const port = await freePort();
  const child = spawn(process.execPath, [executable, "serve", "--shared", "--port", `${port}`, "--store", store], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = `http://127.0.0.1:${port}`;
  /** @param {string} path @param {RequestInit} [options] @returns {Promise<any>} */
  const ask = async (path, options = {}) => {
    const answer = await fetch(`${url}/api${path}`, { ...options, headers: { authorization: `Bearer ${token}` } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  /** @param {number} milliseconds */
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  /** Waits until nothing is read or worked out: that would take from what is measured. */
  const quiet = async () => {
    for (;;) {
      await pause(500);
      const status = await ask("/status").catch(() => undefined);
      if (!status || status.reading) continue;
      const { items } = await ask("/jobs");
      if (items.every((/** @type {{ state: string }} */ { state }) => state !== "running" && state !== "waiting"))
        return status;
    }
  };
  return {
    url,
    token,
    store,
    ask,
    pause,
    quiet,
    /** Resident memory, megabytes. */
    resident: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024,
    /** Sends a file, has it imported, waits until it counts. @param {string} name @param {Buffer} bytes */
    async import(name, bytes) {
      const form = new FormData();
      form.append("file", new Blob([new Uint8Array(bytes)]), name);
      const { id } = await ask("/uploads", { method: "POST", body: form });
      const { job } = await ask(`/uploads/${id}/import`, { method: "POST" });
      for (;;) {
        const { state, problem } = await ask(`/jobs/${job.id}`);
        if (state === "failed") throw new Error(JSON.stringify(problem));
        if (state === "done") break;
        await pause(100);
      }
      return quiet();
    },
    async close() {
      child.kill("SIGKILL");
      await new Promise((resolve) => child.once("exit", resolve));
      rmSync(store, { recursive: true, force: true });
    },
  };
}
