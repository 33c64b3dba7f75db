// `node test/bench/real.js STORE`: the same comparison on what a store holds, at random and from neighbour to neighbour.
import { readTables } from "../../packages/server/dist/tables/read-tables.js";
import { openMaillage } from "../../packages/engine/dist/maillage.js";
import { chanceMeans } from "../../packages/engine/dist/match/chance.js";
import { openMatching } from "../../packages/engine/dist/match/matching.js";
import { askEveryone } from "../../packages/engine/dist/match/search/asking-everyone.js";
import { createScorer } from "../../packages/engine/dist/match/scorer.js";
import { openSearch } from "../../packages/engine/dist/match/search/branch-and-bound.js";
import { seededRandom } from "../../packages/engine/dist/arrays/random.js";
import { openLibsqlStore } from "../../packages/server/dist/store/libsql.js";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node test/bench/real.js STORE");
  process.exit(2);
}
const k = 10;
const tables = readTables();
const store = await openLibsqlStore(folder);
const began = performance.now();
const { directory } = openMaillage(await store.records("9999-12-31"), tables);
await store.close();
console.log(
  `${directory.size} organisations, understood and indexed in ${((performance.now() - began) / 1000).toFixed(1)} s`,
);

/** CPU microseconds a query. @param {readonly number[]} queries @param {(query: number) => void} ask */
function cpu(queries, ask) {
  const before = process.cpuUsage();
  queries.forEach(ask);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / queries.length;
}

const random = seededRandom(20);
const draw = () => Math.floor(random() * directory.size);
/** @param {number} query */
const not = (query) => (/** @type {number} */ b) => b !== query;
console.log("| intent | asking everyone, µs | at random, µs | ratio | neighbours, µs | differences |");
console.log("|---|---|---|---|---|---|");
const matching = openMatching(directory);
const search = openSearch(matching);
for (const intent of tables.intents) {
  const scorer = createScorer(matching, intent, chanceMeans(matching, intent.options, 1));
  /** @param {number} q */
  const fast = (q) => search(scorer.from(q), k, not(q));
  /** @param {number} q */
  const slow = (q) => askEveryone(scorer.from(q), k, not(q));
  cpu(Array.from({ length: 200 }, draw), fast);
  const judged = Array.from({ length: 12 }, draw);
  const everyone = cpu(judged, slow);
  const scattered = cpu(Array.from({ length: 300 }, draw), fast);
  const start = draw();
  const neighbours = cpu(
    Array.from({ length: 300 }, (_, at) => (start + at) % directory.size),
    fast,
  );
  const differences = judged.filter((q) => JSON.stringify(fast(q)) !== JSON.stringify(slow(q))).length;
  console.log(
    `| ${intent.id} | ${Math.round(everyone)} | ${Math.round(scattered)} | ${(everyone / scattered).toFixed(1)} | ${Math.round(neighbours)} | ${differences} of ${judged.length} |`,
  );
}
