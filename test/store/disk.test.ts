import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { fillWithDemo } from "../demo-store.js";
import { runMaillage, temporaryFolder } from "../journeys/run-maillage.js";
import { StoreFull } from "@maillage/server/store/failures.js";
import { openLibsqlStore } from "@maillage/server/store/libsql.js";
import { fill } from "./damage/full-store.js";
import { damageIn } from "./kill/damage.js";
import { enter } from "./kill/person.js";
import { startServer } from "./kill/server-process.js";
import { stateOf } from "./kill/state.js";

const lightServer = fileURLToPath(new URL("kill/light-server.js", import.meta.url));
const addressIn = (line: string) =>
  line.startsWith("{") ? (JSON.parse(line) as { address?: string }).address : undefined;

/** Serves a folder in a process of its own, without imports. */
async function serve(folder: string, command: readonly [string, ...string[]]) {
  const server = startServer(command, addressIn);
  onTestFinished(() => server.kill());
  server.tell({ folder, round: "", imports: false });
  return { server, person: await enter(await server.address) };
}

const runs = (command: string, ...parameters: readonly string[]) => spawnSync(command, parameters).status === 0;

/** A disk of so many kilobytes, where this machine lets us make one. */
function smallDisk(kilobytes: number): string | undefined {
  const folder = temporaryFolder();
  const disk = join(folder, "disk");
  mkdirSync(disk);
  if (!runs("mount", "-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", disk)) return undefined;
  onTestFinished(() => void runs("umount", "-l", disk));
  return disk;
}

const correction = (word: string) => ({ field: "name", values: [word] });

test("a full disk: it is told, nothing is damaged, and it goes on when there is room", async ({ skip }) => {
  const disk = smallDisk(4096);
  if (disk === undefined) {
    skip("no small disk can be mounted here");
    return;
  }
  const ballast = join(disk, "ballast");
  writeFileSync(ballast, Buffer.alloc(1024 * 1024));
  const folder = join(disk, "store");
  const before = await stateOf(folder);
  const { server, person } = await serve(folder, [process.execPath, lightServer]);
  const kept: string[] = [];
  const long = "x".repeat(3000);
  let refused: { status: number; body: unknown } | undefined;
  for (let number = 0; number < 2000 && !refused; number++) {
    const word = `w${number}${long}`;
    const answer = await person.send("POST", "/organisations/a/corrections", correction(word));
    if (answer.status < 300) kept.push(word);
    else refused = answer;
  }
  expect(refused).toMatchObject({ status: 507, body: { code: "no-room" } });
  // Reading goes on, and so does refusing.
  expect((await person.send("GET", "/organisations/a/declarations")).status).toBe(200);
  expect((await person.send("POST", "/organisations/a/corrections", correction(long))).status).toBe(507);
  rmSync(ballast);
  const after = await person.send("POST", "/organisations/a/corrections", correction("after"));
  expect(after.status).toBe(201);
  kept.push("after");
  await server.kill();
  const state = await stateOf(folder);
  expect(damageIn(state, before)).toEqual([]);
  const words = new Set(
    state.declarations.map(({ content }) => (JSON.parse(content) as { values: string[] }).values[0]),
  );
  expect(words).toEqual(new Set(kept));
  console.log(`full disk: ${kept.length} writes acknowledged, all there; then refused, then taken again`);
});

test("a full disk: a backup and a store that is opened on it say so in a sentence", async ({ skip }) => {
  const disk = smallDisk(1024);
  if (disk === undefined) {
    skip("no small disk can be mounted here");
    return;
  }
  const store = await openLibsqlStore(join(temporaryFolder(), "store"), { owner: true });
  await fill(store);
  writeFileSync(join(disk, "ballast"), Buffer.alloc(1000 * 1024));
  await expect(store.backup(join(disk, "copy.db"))).rejects.toBeInstanceOf(StoreFull);
  await expect(openLibsqlStore(join(disk, "store"))).rejects.toBeInstanceOf(StoreFull);
  expect(readdirSync(disk).sort()).not.toContain("copy.db");
  await store.close();
});

test("a full disk: what is exported to it is refused in a sentence, and nothing half stays", async ({ skip }) => {
  const disk = smallDisk(256);
  if (disk === undefined) {
    skip("no small disk can be mounted here");
    return;
  }
  const folder = temporaryFolder();
  await fillWithDemo(folder);
  writeFileSync(join(disk, "ballast"), Buffer.alloc(252 * 1024));
  for (const command of [
    ["match", "--all", "--out", join(disk, "partners.csv")],
    ["export", "--runs", "2", "--out", join(disk, "out")],
    ["diagnose", "9Z001", "--out", join(disk, "report.md")],
    ["backup", join(disk, "copy.db")],
  ]) {
    const { code, stderr } = await runMaillage(...command, "--lang", "en", "--store", folder);
    expect([code, stderr]).toEqual([1, expect.stringContaining("no room left")]);
  }
  const files = readdirSync(disk, { recursive: true }).map(String).sort();
  expect(files).toEqual(["ballast", "out"]);
});

test("each acknowledged write was handed to the disk: one synchronisation at least", async ({ skip }) => {
  const log = join(temporaryFolder(), "calls");
  const strace = ["strace", "-f", "-qq", "-e", "trace=fsync,fdatasync", "-o", log] as const;
  if (!runs(...strace, "true")) skip("no process can be watched here");
  const { server, person } = await serve(temporaryFolder(), [...strace, process.execPath, lightServer]);
  const count = () => readFileSync(log, "utf8").match(/f(?:data)?sync\(/g)?.length ?? 0;
  const before = count();
  const writes = 50;
  for (let number = 0; number < writes; number++)
    expect((await person.send("POST", "/organisations/a/corrections", correction(`w${number}`))).status).toBe(201);
  const synchronised = count() - before;
  console.log(`${synchronised} synchronisations for ${writes} acknowledged writes`);
  expect(synchronised).toBeGreaterThanOrEqual(writes);
  await server.kill();
});
