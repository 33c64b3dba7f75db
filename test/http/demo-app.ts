import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPasswords } from "@maillage/server/accounts/passwords.js";
import { newSecret } from "@maillage/server/accounts/secrets.js";
import { openAnalyses } from "@maillage/server/analyses/analyses.js";
import { openQueryThread, type QueryThread } from "@maillage/server/threads/query-thread.js";
import { problemTold } from "@maillage/server/http/answer-problems.js";
import type { Exposure } from "@maillage/server/http/access/exposure.js";
import { buildApp, type AppOptions } from "@maillage/server/http/app.js";
import { createJobs, type Jobs } from "@maillage/server/jobs/jobs.js";
import { silent } from "@maillage/server/importing/progress.js";
import { runImport } from "@maillage/server/importing/run-import.js";
import { openLibsqlStore } from "@maillage/server/store/libsql.js";
import type { Store } from "@maillage/server/store/store.js";
import { createInspector } from "@maillage/server/importing/inspector.js";
import { openUploads } from "@maillage/server/uploads/uploads.js";
import { readTables } from "@maillage/server/tables/read-tables.js";
import { author, demoFiles, fillWithDemo } from "../demo-store.js";
import { root } from "../journeys/run-maillage.js";

export { author, demoFiles };

/** The association of the demo that has most to tell. */
export const star = "W9Z1000123";

export interface Opened {
  readonly app: Awaited<ReturnType<typeof buildApp>>;
  readonly store: Store;
  readonly queryThread: QueryThread;
  readonly jobs: Jobs;
  readonly exposure: Exposure;
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

/** Where a server that listens nowhere is asked. */
const usualPort = 4810;

/** The headers of whoever started a local server, once they have opened the address of the terminal. */
async function enter(app: Opened["app"], exposure: Exposure, host: string): Promise<Readonly<Record<string, string>>> {
  if (!exposure.local) return { host };
  const entered = await app.inject({ url: `/?key=${exposure.startKey}`, headers: { host } });
  const cookie = String(entered.headers["set-cookie"]).split(";")[0] as string;
  const session = await app.inject({ url: "/api/session", headers: { host, cookie } });
  return { host, cookie, "x-maillage-csrf": session.json<{ csrf: string }>().csrf };
}

export interface OpeningOptions {
  readonly exposure?: Exposure;
  /** On a port of its own too: the cookie of whoever started it names the port. */
  readonly listens?: boolean;
  readonly uploads?: Parameters<typeof openUploads>[1];
  readonly limits?: Pick<AppOptions, "requestsAMinute" | "arrival" | "outlines">;
}

/** A server over a store of its own that holds these files, read and ready. */
export async function openApp(
  files: readonly string[] = demoFiles,
  { exposure: given, listens = false, uploads: ofUploads = {}, limits = {} }: OpeningOptions = {},
): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "maillage-http-"));
  if (files === demoFiles) await fillWithDemo(folder);
  const store = await openLibsqlStore(folder, { owner: true });
  const now = () => "2026-03-01T12:00:00.000Z";
  if (files !== demoFiles) await runImport(files, {}, store, readTables(), silent, author);
  const failures: Error[] = [];
  const report = (error: Error) => void failures.push(error);
  const queryThread = openQueryThread(folder, () => now().slice(0, 10), report);
  await queryThread.refresh();
  const jobs = createJobs(problemTold(report));
  const analyses = openAnalyses(folder, store, now);
  const port = () => (app.server.address() as AddressInfo | null)?.port ?? usualPort;
  const exposure = given ?? { local: true, port, startKey: newSecret() };
  const uploads = openUploads(folder, ofUploads);
  const app = await buildApp({
    store,
    queryThread,
    analyses,
    jobs,
    folder,
    uploads,
    inspect: createInspector(now),
    now,
    exposure,
    viewer: join(root, "packages/viewer/dist"),
    passwords: createPasswords({ ln: 4, r: 8, p: 1 }),
    requestsAMinute: 1e9,
    ...limits,
    report,
  });
  await app.ready();
  if (listens) await app.listen({ port: 0, host: "127.0.0.1" });
  const person = await enter(app, exposure, `127.0.0.1:${exposure.local ? exposure.port() : usualPort}`);
  return {
    app,
    store,
    queryThread,
    jobs,
    exposure,
    folder,
    failures,
    person,
    ask: (method, url, { headers, payload } = {}) =>
      app.inject({
        method,
        url: `/api${url}`,
        headers: { ...person, ...headers },
        ...(payload ? { payload } : {}),
      }),
    async close() {
      await app.close();
      await jobs.close();
      await uploads.close();
      await queryThread.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
