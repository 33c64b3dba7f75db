import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import type { Job } from "@maillage/server/jobs/jobs.js";
import { root } from "../../journeys/run-maillage.js";

/** A server in a process of its own, as a person starts it. */
export interface Server {
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
  ask(method: string, path: string, init?: RequestInit): Promise<Response>;
  /** Waits until a job has ended; `seen` is told every state that is looked at. */
  ended(id: string, seen?: (job: Job) => void): Promise<Job>;
  /** Megabytes of memory that the process holds, and that it held at most since `forgetPeak`. */
  memory(): { readonly now: number; readonly peak: number };
  forgetPeak(): void;
  kill(signal: NodeJS.Signals): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Starts `maillage serve`, waits until it is ready, and enters with the key that it prints. */
export async function serve(folder: string): Promise<Server> {
  const port = await freePort();
  const parameters = ["serve", "--store", folder, "--port", `${port}`];
  const child = spawn(process.execPath, [join(root, "packages/server/bin/maillage.js"), ...parameters]);
  let printed = "";
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
        const found = /http:\S+key=\S+/.exec(printed)?.[0];
        if (found !== undefined) resolve(found);
      });
    child.once("exit", () => reject(new Error(printed)));
  });
  const { origin } = new URL(address);
  const entered = await fetch(address, { redirect: "manual" });
  const cookie = (entered.headers.get("set-cookie") ?? "").split(";")[0] as string;
  const session = (await (await fetch(`${origin}/api/session`, { headers: { cookie } })).json()) as { csrf: string };
  const headers = { cookie, "x-maillage-csrf": session.csrf };
  const ask = (method: string, path: string, init: RequestInit = {}) =>
    fetch(`${origin}/api${path}`, { ...init, method, headers: { ...headers, ...init.headers } });
  const figure = (name: string) => {
    const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
    return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  };
  return {
    origin,
    headers,
    ask,
    async ended(id, seen = () => {}) {
      for (;;) {
        const job = (await (await ask("GET", `/jobs/${id}`)).json()) as Job;
        seen(job);
        if (job.state !== "waiting" && job.state !== "running") return job;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    memory: () => ({ now: figure("VmRSS"), peak: figure("VmHWM") }),
    forgetPeak: () => writeFileSync(`/proc/${child.pid}/clear_refs`, "5"),
    async kill(signal) {
      const exit = child.exitCode === null && child.signalCode === null ? once(child, "exit") : undefined;
      child.kill(signal);
      await exit;
    },
  };
}
