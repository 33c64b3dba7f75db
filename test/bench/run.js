// `npm run bench [sizes…]`: everyone's best ten, the fast search beside asking everyone, in one run.
import { readTables } from "../../packages/server/dist/tables/read-tables.js";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chanceMeans } from "../../packages/engine/dist/match/chance.js";
import { openMatching } from "../../packages/engine/dist/match/matching.js";
import { askEveryone } from "../../packages/engine/dist/match/search/asking-everyone.js";
import { createScorer } from "../../packages/engine/dist/match/scorer.js";
import { openSearch } from "../../packages/engine/dist/match/search/branch-and-bound.js";
import { generateDirectory } from "./generate.js";

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const seed = 20;
const rounds = 5;
const k = 10;
/** Where other intents are measured. */
const middle = 80_000;

/** CPU microseconds of a piece of work. @param {() => void} work */
function cpu(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const [intent] = readTables().intents;
if (!intent) throw new Error("intents.csv is empty");
console.log(
  `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, seed ${seed}, intent ${intent.id}, best ${k}`,
);
console.log(
  "| organisations | asking everyone, µs a query | fast, µs a query | spread of fast | ratio | differences | resident memory |",
);
console.log("|---|---|---|---|---|---|---|");
/** @type {{ size: number, fast: number }[]} */
const measured = [];
/** @type {string[]} */
const peerLines = [];
for (const size of sizes.length > 0 ? sizes : [20_000, 80_000, 300_000]) {
  const directory = generateDirectory(size, seed);
  const matching = openMatching(directory);
  const search = openSearch(matching);
  const scorer = createScorer(matching, intent, chanceMeans(matching, intent.options, 1));
  const slowQueries = Math.max(4, Math.round(400_000 / size));
  const fastQueries = Math.max(100, Math.round(4_000_000 / size));
  const stride = Math.floor(size / (fastQueries * rounds + 7));
  let differences = 0;
  /** @param {number} query */
  const not = (query) => (/** @type {number} */ b) => b !== query;
  for (let query = 1; query < Math.min(size, 300); query++) search(scorer.from(query), k, not(query));
  for (let query = 1; query < 4; query++) askEveryone(scorer.from(query), k, not(query));
  /** @type {number[]} */ const slow = [];
  /** @type {number[]} */ const fast = [];
  for (let round = 0; round < rounds; round++) {
    const queries = Array.from({ length: fastQueries }, (_, at) => (round * fastQueries + at) * stride);
    const judged = queries.slice(0, slowQueries);
    /** @type {string[]} */ const found = [];
    slow.push(
      cpu(() => judged.forEach((q) => found.push(JSON.stringify(askEveryone(scorer.from(q), k, not(q)))))) /
        judged.length,
    );
    fast.push(cpu(() => queries.forEach((q) => search(scorer.from(q), k, not(q)))) / queries.length);
    judged.forEach((q, at) => (differences += JSON.stringify(search(scorer.from(q), k, not(q))) === found[at] ? 0 : 1));
  }
  const folder = mkdtempSync(join(tmpdir(), "maillage-bench-"));
  for (const name of /** @type {const} */ (["starts", "terms", "weights"]))
    writeFileSync(join(folder, name), directory.text[name]);
  const parameters = [folder, String(size), String(directory.text.vocabulary.length)];
  const peers = spawnSync("python3", [fileURLToPath(new URL("text-peers.py", import.meta.url)), ...parameters], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true, force: true });
  if (peers.status !== 0 && !/ModuleNotFoundError|ENOENT/.test(`${peers.stderr} ${peers.error}`))
    console.error(peers.stderr);
  peerLines.push(`${size}: ${peers.status === 0 ? `\n${peers.stdout.trimEnd()}` : "scikit-learn is not there"}`);
  const round = (/** @type {number} */ value) => Math.round(value).toLocaleString("en-GB");
  measured.push({ size, fast: median(fast) });
  console.log(
    `| ${round(size)} | ${round(median(slow))} | ${round(median(fast))} | ${round(Math.min(...fast))} – ${round(Math.max(...fast))} | ${(median(slow) / median(fast)).toFixed(1)} | ${differences} of ${slowQueries * rounds} | ${round(process.memoryUsage().rss / 1e6)} MB |`,
  );
}
console.log(peerLines.join("\n"));
// Other weights, at the middle size: no intent may fall far behind.
for (const other of readTables().intents.slice(1)) {
  const matching = openMatching(generateDirectory(middle, seed));
  const search = openSearch(matching);
  const scorer = createScorer(matching, other, chanceMeans(matching, other.options, 1));
  /** @param {number} query */
  const not = (query) => (/** @type {number} */ b) => b !== query;
  const queries = Array.from({ length: 60 }, (_, at) => at * 131);
  queries.forEach((q) => search(scorer.from(q), k, not(q)));
  const fast = cpu(() => queries.forEach((q) => search(scorer.from(q), k, not(q)))) / queries.length;
  const slow = cpu(() => queries.slice(0, 6).forEach((q) => askEveryone(scorer.from(q), k, not(q)))) / 6;
  console.log(
    `intent ${other.id} at ${middle}: ${Math.round(slow)} / ${Math.round(fast)} µs = ${(slow / fast).toFixed(1)}`,
  );
}
const [first, last] = [measured[0], measured.at(-1)];
if (first && last && last.size > first.size) {
  const exponent = Math.log(last.fast / first.fast) / Math.log(last.size / first.size);
  console.log(`growth of a query with N: exponent ${exponent.toFixed(2)}`);
}
