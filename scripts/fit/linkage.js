// Weights of likeness between records, fitted without labels on what a store holds, and how often the joins are right,
// judged by pairs that were read.
//   npm run build
//   node packages/server/bin/maillage.js import --store FOLDER REGISTER.csv… GRANTS.csv…
//   node scripts/fit/linkage.js FOLDER [test/real/linkage-pairs.csv]
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { candidatesOf } from "../../packages/engine/dist/identity/alike/join-alike.js";
import { pairsInBlocks } from "../../packages/engine/dist/identity/alike/blocks.js";
import { bodiesOf } from "../../packages/engine/dist/identity/alike/bodies.js";
import { createComparer } from "../../packages/engine/dist/identity/alike/compare.js";
import { nameLevels } from "../../packages/engine/dist/identity/alike/compare-names.js";
import { placeLevels } from "../../packages/engine/dist/identity/alike/compare-places.js";
import { areasPaidFrom } from "../../packages/engine/dist/identity/alike/payments.js";
import { linkRecords } from "../../packages/engine/dist/identity/linkage.js";
import { scopeLocalIds } from "../../packages/engine/dist/identity/local-ids.js";
import { resolveIdentities } from "../../packages/engine/dist/identity/resolve.js";
import { openLibsqlStore } from "../../packages/server/dist/store/libsql.js";
import { readTables } from "../../packages/server/dist/tables/read-tables.js";
import { fields, fit } from "./linkage/em.js";
import { judge } from "./linkage/judge.js";

const [folder, labels] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node scripts/fit/linkage.js STORE [PAIRS.csv]");
  process.exit(2);
}
const store = await openLibsqlStore(folder, { owner: false });
const records = await store.records("2026-01-01");
await store.close();
const tables = readTables();

/** Compares every body of no register with the one that is likest to it: half of these are the same, more or less. */
function likestPairs() {
  const { organisations, ties } = scopeLocalIds(records.organisations, records.ties, records.lists);
  const { sets } = linkRecords(organisations);
  const bodies = bodiesOf(sets, organisations, areasPaidFrom(organisations, ties, tables.gazetteer), tables.gazetteer);
  const comparer = createComparer(bodies, tables);
  /** @type {Map<number, { rank: number, levels: import("./linkage/em.js").Levels }>} */
  const best = new Map();
  let met = 0;
  for (const [one, other] of pairsInBlocks(bodies, comparer.departementsOf, comparer.rarity)) {
    met++;
    const compared = comparer.compare(bodies[one], bodies[other]);
    if (!compared) continue;
    const { name, place, kind, others, mention, satellite } = compared;
    const rank = nameLevels.indexOf(name.level) * 100 - name.telling * 10 + placeLevels.indexOf(place);
    const levels = { name: `${name.level}-${name.telling}`, place, kind, others, mention, satellite };
    for (const at of [one, other])
      if (!bodies[at].isRegistered && rank < (best.get(at)?.rank ?? Infinity)) best.set(at, { rank, levels });
  }
  console.log(
    `${bodies.length} bodies, ${met} pairs in blocks, ${candidatesOf(bodies, comparer).length} that may be one`,
  );
  return [...new Set([...best.values()].map(({ levels }) => levels))];
}

const pairs = likestPairs();
/** Names that are the same, or cut, are one body's as a first guess. @param {import("./linkage/em.js").Levels} pair */
const guess = ({ name }) =>
  [
    { names: /^(?:same|spelt|cut)-[123]/, share: 0.9 },
    { names: /^nearly-/, share: 0.5 },
    { names: /^(?:within|alike)-[23]/, share: 0.2 },
  ].find(({ names }) => names.test(name))?.share ?? 0.02;
const model = fit(pairs, guess);
console.log(`${pairs.length} likest pairs, ${(100 * model.share).toFixed(0)} % the same; ln(m / u):`);
for (const field of fields)
  for (const [level, m] of Object.entries(model.m[field]))
    console.log(`  ${field} ${level}: ${Math.log(m / model.u[field][level]).toFixed(1)}  (m ${m.toFixed(4)})`);

if (labels) {
  const { canonical, doubles } = resolveIdentities(records, [], tables);
  const asked = new Set(doubles.flatMap(({ a, b }) => [`${a}\t${b}`, `${b}\t${a}`]));
  const rows = readFileSync(labels, "utf8").trim().split("\n").slice(1);
  const read = rows.map((row) => {
    const [a = "", b = "", label = "", tier = "", weight = ""] = row.split(",");
    const [one, other] = [canonical.get(a), canonical.get(b)];
    const outcome = one === other ? "same" : asked.has(`${one}\t${other}`) ? "undecided" : "apart";
    return { a, b, label, tier, weight: Number(weight), outcome };
  });
  judge(read, (id) => createHash("sha256").update(id).digest()[0] % 2);
}
