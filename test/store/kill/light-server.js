// `node light-server.js`: reads a folder from its standard input, owns the store there and serves the routes that write,
// without the query thread, compression or pages: it must start fast. Imports go on beside what is asked. Says on its
// standard output where it listens, and each import that is acknowledged. It is there to be killed.
import { createInterface } from "node:readline";
import { createPasswords } from "../../../packages/server/dist/accounts/passwords.js";
import { newSecret } from "../../../packages/server/dist/accounts/secrets.js";
import { openAnalyses } from "../../../packages/server/dist/analyses/analyses.js";
import { addAccess } from "../../../packages/server/dist/http/access/access.js";
import { accessRoutes } from "../../../packages/server/dist/http/access/routes/routes.js";
import { answerProblems } from "../../../packages/server/dist/http/answer-problems.js";
import { declarationRoutes } from "../../../packages/server/dist/http/routes/declarations.js";
import { objectionRoutes } from "../../../packages/server/dist/http/routes/objections.js";
import { createJobs } from "../../../packages/server/dist/jobs/jobs.js";
import { openLibsqlStore } from "../../../packages/server/dist/store/libsql.js";
import fastify from "fastify";
import { organisationsOf } from "./imported.js";

/** @param {unknown} said */
const say = (said) => void process.stdout.write(`${JSON.stringify(said)}\n`);
const now = () => new Date().toISOString();
/** @param {Error} error */
const report = (error) => say({ failure: error.message });

/** @typedef {{ id: string, ids: string[], organisations: string[] }} Asked */
/**
 * What each question is answered with: knows every organisation by its own id alone, and allows everything.
 * @type {Readonly<Record<string, (asked: Asked) => unknown>>}
 */
const answers = {
  objection: ({ id }) => ({ objection: { id, keys: [id], names: [] }, name: id, alike: [] }),
  "known-as": ({ id }) => [id],
  check: ({ organisations }) => ({ known: organisations.map((id) => [id]) }),
  briefs: ({ ids }) => ids.map((id) => ({ id, name: id })),
};

/** What is tried here is the store: the directory is a stand-in. */
const queryThread = /** @type {import("../../../packages/server/dist/threads/query-thread.js").QueryThread} */ (
  /** @type {unknown} */ ({
    ask: async (/** @type {string} */ question, /** @type {Asked} */ asked) => ({
      answer: answers[question]?.(asked),
      revision: 0,
    }),
    refresh: async () => {},
    isReading: () => false,
    close: async () => {},
  })
);

/** One import after the other, each of three batches. @param {import("../../../packages/server/dist/store/store.js").Store} store */
async function importForEver(store, /** @type {string} */ round) {
  for (let number = 0; ; number++) {
    const path = `${round}-${number % 7}.csv`;
    await store.imports.run({ by: "local", at: now() }, async (open) => {
      const writer = await open(path);
      for (const batch of [0, 1, 2]) {
        await writer.add(organisationsOf(`${path}-${number}`, batch), [], []);
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      await writer.finish({ source: "organisations", hash: `${number}`, rows: 30 });
    });
    say({ imported: path, number });
  }
}

const lines = createInterface(process.stdin);
// Whoever started it has gone.
lines.on("close", () => process.exit());
lines.on("line", async (line) => {
  const { folder, round, imports } = JSON.parse(line);
  const store = await openLibsqlStore(folder, { owner: true });
  const startKey = newSecret();
  const port = () => /** @type {import("node:net").AddressInfo} */ (app.server.address()).port;
  /** @type {import("../../../packages/server/dist/http/access/exposure.js").Exposure} */
  const exposure = { local: true, port, startKey };
  const { accounts } = store;
  const passwords = createPasswords({ ln: 4, r: 8, p: 1 });
  const app = fastify();
  answerProblems(app, report);
  const sessions = addAccess(app, { exposure, accounts, now: () => new Date() });
  // No file is brought here: what takes files is left out.
  const parts = /** @type {import("../../../packages/server/dist/http/parts.js").Parts} */ (
    /** @type {unknown} */ ({
      store,
      queryThread,
      analyses: openAnalyses(folder, store, now),
      jobs: createJobs(String),
      now,
      report,
    })
  );
  await app.register(
    async (api) => {
      declarationRoutes(api, parts);
      objectionRoutes(api, parts);
      await api.register(accessRoutes, { exposure, accounts, passwords, sessions, now: () => new Date() });
    },
    { prefix: "/api" },
  );
  await app.listen({ port: 0, host: "127.0.0.1" });
  say({ address: `http://127.0.0.1:${port()}/?key=${startKey}` });
  if (imports) await importForEver(store, round);
});
