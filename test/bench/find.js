// `node test/bench/find.js STORE [STORE…]`: every keystroke of queries that people would type, on what a store holds,
// beside the slow twin that reads everything. CPU time; the twin is judged on some of the same keystrokes.
import { readTables } from "../../packages/server/dist/tables/read-tables.js";
import { openMaillage } from "../../packages/engine/dist/maillage.js";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createFinder, fewNamed } from "../../packages/engine/dist/find/finder.js";
import { seededRandom } from "../../packages/engine/dist/arrays/random.js";
import { openLibsqlStore } from "../../packages/server/dist/store/libsql.js";
import { createSlowFinder } from "./slow-find.js";
import { drawQuery } from "./typed-queries.js";

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error("usage: node test/bench/find.js STORE [STORE…]");
  process.exit(2);
}

/** CPU milliseconds. @param {() => void} work */
function cpu(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Bytes that the program holds, garbage aside; buffers are let go after the collection, not in it. */
async function held() {
  setFlagsFromString("--expose-gc");
  for (let round = 0; round < 3; round++) {
    runInNewContext("gc")();
    await new Promise((resolve) => void setTimeout(resolve, 100));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** @param {readonly number[]} values @param {number} share */
const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.floor(share * values.length)] ?? Number.NaN;

const typedByHand = [
  "judo perpignan",
  "secours populaire",
  "restos du coeur",
  "comite des fetes",
  "les amis de la biblioteque",
  "mjc rivesaltes",
  "developement durable",
  "0662 005564",
];

console.log(
  "| organisations | index, ms | bytes each | keystroke, ms: median | 95 % | slowest | slow twin, ms | ratio | differences |",
);
console.log("|---|---|---|---|---|---|---|---|---|");
for (const folder of folders) {
  const store = await openLibsqlStore(folder);
  const { directory } = openMaillage(await store.records("2026-01-01"), readTables());
  await store.close();
  // The first one compiles the program too, which is not the index.
  createFinder(directory).find("judo");
  const without = await held();
  let finder = createFinder(directory);
  const bytes = ((await held()) - without) / directory.size;
  const build = quantile(
    Array.from({ length: 3 }, () => cpu(() => (finder = createFinder(directory)))),
    0.5,
  );

  const random = seededRandom(66);
  const queries = [...typedByHand, ...Array.from({ length: 60 }, () => drawQuery(directory, random))];
  const keystrokes = queries.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
  const ask = () => keystrokes.map((typed) => cpu(() => finder.find(typed)));
  ask();
  const times = ask();

  const judged = queries.filter((query, at) => at % 5 === 0 && query.trim() !== "");
  const slow = createSlowFinder(directory, fewNamed);
  let differences = 0;
  const slowTime = cpu(() => {
    for (const typed of judged) {
      const expected = slow.find(typed, (index) => directory.sensitive[index] === 0).slice(0, 20);
      const { found } = finder.find(typed);
      if (found.some(({ index }, at) => index !== expected[at]?.index) || found.length !== expected.length)
        differences++;
    }
  });
  const fastTime = cpu(() => judged.forEach((typed) => finder.find(typed)));
  const cells = [
    directory.size.toLocaleString("en"),
    build.toFixed(0),
    bytes.toFixed(0),
    quantile(times, 0.5).toFixed(2),
    quantile(times, 0.95).toFixed(1),
    Math.max(...times).toFixed(1),
    (slowTime / judged.length).toFixed(0),
    (slowTime / fastTime).toFixed(0),
    `${differences} of ${judged.length}`,
  ];
  console.log(`| ${cells.join(" | ")} |`);
}
