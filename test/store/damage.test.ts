import { join } from "node:path";
import { seededRandom } from "@maillage/engine/arrays/random.js";
import { openLibsqlStore } from "@maillage/server/store/libsql.js";
import { expect, test } from "vitest";
import { temporaryFolder } from "../journeys/run-maillage.js";
import { proofSize } from "../proof.js";
import { flipBackup, flipStore, type Flipped } from "./damage/flips.js";
import { fill } from "./damage/full-store.js";

/** `npm run proof:damage` flips more of them. */
const flips = proofSize(20, 200);

const seed = 20_261_201;

const told = ({ refused, harmless, elsewhere, silent, stacks }: Flipped) =>
  `${flips} bits flipped: ${refused} told, ${harmless} in no row, ${elsewhere} in a table that nothing vouches for, ${silent.length} accepted silently, ${stacks.length} stacks`;

test("a backup with one bit flipped is never put back", async () => {
  const folder = temporaryFolder();
  const store = await openLibsqlStore(join(folder, "store"), { owner: true });
  await fill(store);
  const backup = join(folder, "backup.db");
  await store.backup(backup);
  await store.close();
  const flipped = await flipBackup(backup, folder, flips, seededRandom(seed));
  console.log(`backups, ${told(flipped)}`);
  expect(flipped.stacks).toEqual([]);
  expect(flipped.silent).toEqual([]);
  expect(flipped.refused).toBe(flips);
});

test("a store with one bit flipped says so when it is checked, and never in a stack", async () => {
  const folder = temporaryFolder();
  const own = join(folder, "store");
  const store = await openLibsqlStore(own, { owner: true });
  await fill(store);
  await store.close();
  const flipped = await flipStore(own, folder, flips, seededRandom(seed));
  console.log(`stores, ${told(flipped)}`);
  expect(flipped.stacks).toEqual([]);
  expect(flipped.silent).toEqual([]);
});
