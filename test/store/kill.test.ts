import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { seededRandom } from "@maillage/engine/arrays/random.js";
import { openLibsqlStore } from "@maillage/server/store/libsql.js";
import { expect, test } from "vitest";
import { fillWithDemo } from "../demo-store.js";
import { star } from "../http/demo-app.js";
import { proofSize } from "../proof.js";
import { root, temporaryFolder } from "../journeys/run-maillage.js";
import { killAgainAndAgain } from "./kill/rounds.js";
import { startServer } from "./kill/server-process.js";
import { bringFile, objection } from "./kill/writes.js";

const seed = 20_261_121;

/** Kills of the store behind its routes, and of the whole server. */
const kills = proofSize({ store: 12, serve: 1 }, { store: 100, serve: 3 });

test("a server that writes and imports is killed again and again: nothing acknowledged is lost, nothing is half", async () => {
  const lightServer = fileURLToPath(new URL("kill/light-server.js", import.meta.url));
  const folder = temporaryFolder();
  await (await openLibsqlStore(folder, { owner: true })).close();
  const found = await killAgainAndAgain(folder, {
    rounds: kills.store,
    random: seededRandom(seed),
    start: () =>
      startServer([process.execPath, lightServer], (line) => (JSON.parse(line) as { address?: string }).address),
    subjects: ["a", "b"],
    also: objection,
  });
  console.log(`${kills.store} kills of the store behind its routes: ${found.told}`);
  expect(found.acknowledged).toBeGreaterThan(5 * kills.store);
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

test("kills of `maillage serve` on the demo: the same", async () => {
  const folder = temporaryFolder();
  await fillWithDemo(folder);
  const port = await freePort();
  const executable = join(root, "packages/server/bin/maillage.js");
  const found = await killAgainAndAgain(folder, {
    rounds: kills.serve,
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
  console.log(`${kills.serve} kills of maillage serve: ${found.told}`);
  expect(found.acknowledged).toBeGreaterThanOrEqual(5 * kills.serve);
  expect(found.lost).toEqual([]);
  expect(found.damaged).toEqual([]);
}, 300_000);
