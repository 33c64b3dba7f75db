// `node test/bench/serve.js [requests]`: fifty clients at once ask `maillage serve` over three départements: quiet, while a
// fourth is imported, and for long, with the memory that the server takes. Every figure beside `/api/health` of the same run.
import { readTables } from "../../packages/server/dist/tables/read-tables.js";
import { openMaillage } from "../../packages/engine/dist/maillage.js";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { seededRandom } from "../../packages/engine/dist/arrays/random.js";
import { openLibsqlStore } from "../../packages/server/dist/store/libsql.js";
import { ask, quantile } from "./serve/clients.js";
import { serve } from "./serve/server.js";
import { drawQuery } from "./typed-queries.js";

const files = ["66", "11", "01", "37"].map((code) =>
  fileURLToPath(
    new URL(`../../../shared/data/rna-import-2022-11/rna_import_20221101_dpt_${code}.csv.gz`, import.meta.url),
  ),
);
if (!files.every((file) => existsSync(file))) {
  console.error("the registers of 66, 11, 01 and 37 are not beside the repository (rna-import-2022-11)");
  process.exit(2);
}
const long = Number(process.argv[2] ?? 100_000);
const seconds = 20;

const server = await serve(files.slice(0, 3));
const store = await openLibsqlStore(server.store);
const { directory } = openMaillage(await store.records("2026-01-01"), readTables());
await store.close();
const random = seededRandom(20);
const drawId = () =>
  encodeURIComponent(/** @type {{ id: string }} */ (directory.organisations[Math.floor(random() * directory.size)]).id);
/** What is asked, and by how many of the fifty. */
const kinds = [
  { kind: "health", connections: 2, path: () => "/api/health" },
  {
    kind: "search",
    connections: 24,
    path: () => `/api/organisations?q=${encodeURIComponent(drawQuery(directory, random))}`,
  },
  { kind: "partners", connections: 24, path: () => `/api/organisations/${drawId()}/partners` },
];

/**
 * Has all ask while something happens, then tells how they were answered.
 * @param {string} name @param {(answered: () => number) => Promise<unknown>} meanwhile
 */
async function measure(name, meanwhile) {
  let answered = 0;
  const asking = kinds.map(({ kind, connections, path }) => ({
    kind,
    run: ask({ ...server, connections, path, onAnswer: () => void answered++ }),
  }));
  await meanwhile(() => answered);
  for (const { run } of asking) run.stop();
  const all = await Promise.all(asking.map(async ({ kind, run }) => ({ kind, ...(await run.done) })));
  const slowestHealth = quantile(all[0]?.times ?? [], 0.99);
  for (const { kind, times, refused, errors, seconds: took } of all) {
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(times, share));
    const cells = [name, kind, times.length, (times.length / took).toFixed(0), p50, p95, p99].map((cell) =>
      typeof cell === "number" && !Number.isInteger(cell) ? cell.toFixed(1) : cell,
    );
    const ratio = ((p99 ?? NaN) / slowestHealth).toFixed(1);
    console.log(`| ${cells.join(" | ")} | ${ratio} | ${refused + errors} |`);
  }
}

const { organisations } = await server.quiet();
console.log(`${organisations} organisations, ${Math.round(server.resident())} MB resident\n`);
console.log(
  "| while | asked | answers | a second | p50, ms | p95, ms | p99, ms | p99 / health's | refused or failed |",
);
console.log("|---|---|---|---|---|---|---|---|---|");
await measure("warming up", () => server.pause(5000));
await measure("nothing else", () => server.pause(seconds * 1000));
let imported = "";
await measure("an import", async () => {
  const began = performance.now();
  const file = /** @type {string} */ (files[3]);
  await server.import("rna_import_20221101_dpt_37.csv.gz", readFileSync(file));
  imported = `sent, imported and read in ${((performance.now() - began) / 1000).toFixed(1)} s beside the fifty`;
});
/** @type {number[]} */ const resident = [];
await measure(`${long} requests`, async (answered) => {
  while (answered() < long) {
    if (answered() >= resident.length * 5000) resident.push(Math.round(server.resident()));
    await server.pause(50);
  }
});
console.log(`\nthe import: ${imported}`);
console.log(`resident memory every 5,000 requests, MB: ${resident.join(" ")}`);
await server.close();
