// Takes each member of a joint action of three or more out of it, and looks how soon the others find it again.
//   npm run build
//   node scripts/fit/table.js [FOLDER]      data/demo without one; registers, organisations and ties in any layout
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fitTo } from "../../packages/engine/dist/group/group.js";
import { openMaillage } from "../../packages/engine/dist/maillage.js";
import { readRecords } from "../../packages/engine/dist/read/read-records.js";
import { openTable } from "../../packages/server/dist/files/open-table.js";
import { readTables } from "../../packages/server/dist/tables/read-tables.js";

/** @typedef {import("../../packages/engine/dist/model/tie.js").Tie} Tie */
/** @typedef {import("../../packages/engine/dist/maillage.js").Maillage} Maillage */

const folder = process.argv[2] ?? new URL("../../data/demo", import.meta.url).pathname;
const tables = readTables();
const first = 10;

/** Everything that the tables of the folder say. */
async function readFolder() {
  const organisations = [];
  /** @type {Tie[]} */
  const ties = [];
  for (const file of readdirSync(folder)
    .filter((name) => /\.(csv|xlsx|ods|gz)$/.test(name))
    .sort()) {
    const table = await openTable(join(folder, file));
    const rows = [];
    for await (const { cells } of table.rows()) rows.push(cells);
    try {
      const read = readRecords(table.header, rows, { file, today: "2026-01-01", ...tables });
      organisations.push(...read.organisations);
      ties.push(...read.ties);
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : "unreadable"}`);
    }
  }
  return { organisations, ties };
}

/** Co-operations of one wording whose ends hang together, three organisations or more. @param {readonly Tie[]} ties */
function jointActions(ties) {
  /** @type {Map<string, Set<string>[]>} */
  const groups = new Map();
  for (const { kind, source, target, what } of ties) {
    if (kind !== "cooperation" || !what) continue;
    const touched = (groups.get(what) ?? []).filter((group) => group.has(source) || group.has(target));
    const rest = (groups.get(what) ?? []).filter((group) => !touched.includes(group));
    groups.set(what, [...rest, new Set([source, target, ...touched.flatMap((group) => [...group])])]);
  }
  return [...groups.values()].flat().filter(({ size }) => size >= 3);
}

/** @param {Maillage} maillage @param {readonly number[]} members */
function toCentre({ directory: { activities } }, members) {
  const { vectors, words } = activities;
  /** @param {number} index @param {number} at */
  const part = (index, at) => vectors[index * words.dimensions + at] ?? 0;
  const centre = Array.from({ length: words.dimensions }, (_, at) =>
    members.reduce((sum, member) => sum + part(member, at), 0),
  );
  return (/** @type {number} */ index) => centre.reduce((sum, value, at) => sum + value * part(index, at), 0);
}

const records = await readFolder();
const actions = jointActions(records.ties);
/** @type {Record<string, number[]>} */
const ranks = { "fit to the table": [], "likeness to its centre": [] };
for (const action of actions) {
  for (const out of action) {
    /** @param {Tie} tie */
    const isKept = ({ kind, source, target }) =>
      !(kind === "cooperation" && action.has(source) && action.has(target) && (source === out || target === out));
    const maillage = openMaillage({ ...records, ties: records.ties.filter(isKept) }, tables);
    const { directory, canonical } = maillage;
    /** @param {string} id */
    const indexOf = (id) => directory.indexOf.get(canonical.get(id) ?? id);
    const target = indexOf(out);
    const members = [...action].filter((id) => id !== out).flatMap((id) => indexOf(id) ?? []);
    if (target === undefined || members.length < 2) continue;
    const methods = {
      "fit to the table": fitTo(maillage.scorer(tables.intents[0]), members),
      "likeness to its centre": toCentre(maillage, members),
    };
    for (const [name, value] of Object.entries(methods)) {
      const own = value(target);
      let before = 0;
      for (let index = 0; index < directory.size; index++) {
        if (index === target || members.includes(index) || directory.dormant[index] !== 0) continue;
        const its = value(index);
        if (its > own || (its === own && index < target)) before++;
      }
      ranks[name]?.push(before);
    }
  }
}
console.log(`${actions.length} joint actions`);
for (const [name, list] of Object.entries(ranks)) {
  const found = list.filter((rank) => rank < first).length;
  const reciprocal = list.reduce((sum, rank) => sum + 1 / (rank + 1), 0) / list.length;
  console.log(
    `${name}: hit@${first} ${(found / list.length).toFixed(2)} of ${list.length}, MRR ${reciprocal.toFixed(2)}`,
  );
}
