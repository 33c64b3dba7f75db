import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPasswords } from "@maillage/server/accounts/passwords.js";
import { newSecret } from "@maillage/server/accounts/secrets.js";
import { openAnalyses } from "@maillage/server/analyses/analyses.js";
import { openEcosystem, type Ecosystem } from "@maillage/server/ecosystem/ecosystem.js";
import { problemTold } from "@maillage/server/http/answer-problems.js";
import { buildApp } from "@maillage/server/http/app.js";
import { createJobs, type Jobs } from "@maillage/server/jobs/jobs.js";
import { silent } from "@maillage/server/progress.js";
import { runImport } from "@maillage/server/run-import.js";
import { openLibsqlStore } from "@maillage/server/store/libsql.js";
import type { Store } from "@maillage/server/store/store.js";
import { createInspector } from "@maillage/server/uploads/inspector.js";
import { openUploads } from "@maillage/server/uploads/uploads.js";
import { readTables } from "@maillage/server/workspace.js";
import { root } from "../journeys/run-maillage.js";

export const demoFiles = readdirSync(join(root, "data/demo"))
  .filter((name) => name.endsWith(".csv") && name !== "communes.csv")
  .map((name) => join(root, "data/demo", name));

/** The association of the demo that has most to tell. */
export const star = "W9Z1000123";

/** Who sits before the server. */
export const author = { by: "test", at: "2026-03-01T12:00:00.000Z" };

export interface Opened {
  readonly app: Awaited<ReturnType<typeof buildApp>>;
  readonly store: Store;
  readonly ecosystem: Ecosystem;
  readonly jobs: Jobs;
  readonly folder: string;
  /** What failed and nobody foresaw. */
  readonly failures: readonly Error[];
  /** What a request of whoever started the server carries. */
  readonly person: Readonly<Record<string, string>>;
  /** Sends a request as whoever started the server. */
  ask(method: Method, url: string, options?: Asked): Promise<Answer>;
  close(): Promise<void>;
}

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
interface Asked {
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: object;
}
type Answer = Awaited<ReturnType<Opened["app"]["inject"]>>;

const host = "127.0.0.1:4810";

/** A server over a store of its own that holds these files, read and ready. */
export async function openApp(
  files: readonly string[] = demoFiles,
  options: Parameters<typeof openUploads>[1] = {},
): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "maillage-http-"));
  const store = await openLibsqlStore(folder, { owner: true });
  const now = () => "2026-03-01T12:00:00.000Z";
  await runImport(files, undefined, store, readTables(), silent, author);
  const ecosystem = openEcosystem(folder, () => now().slice(0, 10));
  await ecosystem.refresh();
  const failures: Error[] = [];
  const report = (error: Error) => void failures.push(error);
  const jobs = createJobs(problemTold(report));
  const analyses = openAnalyses(folder, store, now);
  const uploads = openUploads(folder, options);
  const startKey = newSecret();
  const app = await buildApp({
    store,
    ecosystem,
    analyses,
    jobs,
    folder,
    uploads,
    inspect: createInspector(),
    now,
    door: { local: true, port: () => 4810, startKey },
    passwords: createPasswords({ ln: 4, r: 8, p: 1 }),
    requestsAMinute: 1e9,
    report,
  });
  await app.ready();
  const entered = await app.inject({ url: `/?key=${startKey}`, headers: { host } });
  const cookie = String(entered.headers["set-cookie"]).split(";")[0] as string;
  const session = await app.inject({ url: "/api/session", headers: { host, cookie } });
  const person = { host, cookie, "x-maillage-csrf": session.json<{ csrf: string }>().csrf };
  return {
    app,
    store,
    ecosystem,
    jobs,
    folder,
    failures,
    person,
    ask: (method, url, { headers, payload } = {}) =>
      app.inject({ method, url: `/api${url}`, headers: { ...person, ...headers }, ...(payload ? { payload } : {}) }),
    async close() {
      await app.close();
      await jobs.close();
      await uploads.close();
      await ecosystem.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
