// Makes data/name-words.csv from the files of the register: how many names of a hundred thousand have each word. Half a
// minute; the same files give the same bytes.
//   npm run build
//   node scripts/data/name-words.js FOLDER_OF_RNA_IMPORT_FILES
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nameWords } from "../../packages/engine/dist/identity/alike/name-words.js";
import { rnaImport } from "../../packages/engine/dist/read/layouts/rna.js";
import { openTable } from "../../packages/server/dist/files/open-table.js";
import { readTables } from "../../packages/server/dist/tables/read-tables.js";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node scripts/data/name-words.js FOLDER_OF_RNA_IMPORT_FILES");
  process.exit(2);
}

/** Rarer words name one body or place more than a kind of bodies: they all count as this rare. */
const fewestNames = 40;

/** @type {Map<string, number>} */
const counts = new Map();
let names = 0;
for (const file of readdirSync(folder).sort()) {
  const table = await openTable(join(folder, file));
  const read = rnaImport.open(table.header, { file: "", today: "2022-11-01", ...readTables() });
  for await (const row of table.rows())
    for (const { supplement, name } of read(row).organisations) {
      if (supplement) continue;
      names++;
      for (const stem of new Set(nameWords(name.value).telling)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
}
const rows = [...counts]
  .filter(([, count]) => count >= fewestNames)
  .sort(([a, most], [b, count]) => count - most || (a < b ? -1 : 1))
  .map(([stem, count]) => `${stem},${((count * 100_000) / names).toFixed(1)}`);
const path = fileURLToPath(new URL("../../data/name-words.csv", import.meta.url));
writeFileSync(path, `stem,per_100000\n${rows.join("\n")}\n`);
console.log(`${names} names, ${counts.size} stems, ${rows.length} kept`);
