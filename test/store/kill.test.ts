import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { seededRandom } from "@maillage/engine/arrays/random.js";
import { silent } from "@maillage/server/importing/progress.js";
import { runImport } from "@maillage/server/importing/run-import.js";
import { openLibsqlStore } from "@maillage/server/store/libsql.js";
import { readTables } from "@maillage/server/tables/read-tables.js";
import { expect, test } from "vitest";
import { author, demoFiles, star } from "../http/demo-app.js";
import { root, temporaryFolder } from "../journeys/run-maillage.js";
import { killAgainAndAgain } from "./kill/rounds.js";
import { startServer } from "./kill/server-process.js";
import { bringFile, objection } from "./kill/writes.js";

const seed = 20_261_121;

test("a hundred kills of a server that writes and imports: nothing acknowledged is lost, nothing is half", async () => {
  const lightServer = fileURLToPath(new URL("kill/light-server.js", import.meta.url));
  const folder = temporaryFolder();
  await (await openLibsqlStore(folder, { owner: true })).close();
  const found = await killAgainAndAgain(folder, {
    rounds: 100,
    random: seededRandom(seed),
    start: () =>
      startServer([process.execPath, lightServer], (line) => (JSON.parse(line) as { address?: string }).address),
    subjects: ["a", "b"],
    also: objection,
  });
  console.log(`100 kills of the store behind its routes: ${found.told}`);
  expect(found.acknowledged).toBeGreaterThan(500);
  expect(found.lost).toEqual([]);
  expect(found.damaged).toEqual([]);
}, 600_000);

/** A port that nobody listens on. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

test("three kills of `maillage serve` on the demo: the same", async () => {
  const folder = temporaryFolder();
  const store = await openLibsqlStore(folder, { owner: true });
  await runImport(demoFiles, {}, store, readTables(), silent, author);
  await store.close();
  const port = await freePort();
  const executable = join(root, "packages/server/bin/maillage.js");
  const found = await killAgainAndAgain(folder, {
    rounds: 3,
    random: seededRandom(seed),
    // Two cannot own the store: the next one starts when this one is gone.
    start: () =>
      startServer(
        [process.execPath, executable, "serve", "--port", `${port}`, "--store", folder],
        (line) => /http:\S+\?key=\S+/.exec(line)?.[0],
      ),
    subjects: [star, "W9Z1000131"],
    also: bringFile,
    alone: true,
  });
  console.log(`3 kills of maillage serve: ${found.told}`);
  expect(found.acknowledged).toBeGreaterThan(15);
  expect(found.lost).toEqual([]);
  expect(found.damaged).toEqual([]);
}, 300_000);
