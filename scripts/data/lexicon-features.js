// Prints, for every labelled association of test/real/labels, its features and labels as JSON lines, for
// fit-lexicon.py. The files of the register are read by the real reader.
//   node scripts/data/lexicon-features.js FOLDER_OF_RNA_IMPORT_FILES > features.jsonl
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseFormerRna } from "../../packages/engine/dist/model/identifiers/rna.js";
import { rnaImport } from "../../packages/engine/dist/read/layouts/rna.js";
import { createFeatures } from "../../packages/engine/dist/text/features.js";
import { openTable } from "../../packages/server/dist/files/open-table.js";
import { readTables } from "../../packages/server/dist/tables/read-tables.js";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node scripts/data/lexicon-features.js FOLDER_OF_RNA_IMPORT_FILES");
  process.exit(2);
}
const labels = new URL("../../test/real/labels/", import.meta.url);
/** @param {string} name */
const rowsOf = (name) =>
  readFileSync(new URL(name, labels), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
/** Rows of readers E and F were chosen because they are hard or rare: they teach, but do not measure. */
const chosenOnes = ["reader-e.csv", "reader-f.csv"];
/** @type {Map<string, { publics: string[], actions: string[], chosen: boolean }>} */
const labelled = new Map();
for (const name of readdirSync(labels)
  .filter((each) => each.startsWith("reader-"))
  .sort()) {
  for (const [id = "", publics = "", actions = ""] of rowsOf(name)) {
    const key = parseFormerRna(id) ?? id;
    if (labelled.has(key)) continue;
    labelled.set(key, { publics: publics.split("|"), actions: actions.split("|"), chosen: chosenOnes.includes(name) });
  }
}
const check = new Set(rowsOf("check.csv").map(([id = ""]) => parseFormerRna(id)));

const tables = readTables();
const context = { file: "", today: "2026-03-01", ...tables };
const featuresOf = createFeatures(tables.lexicon.cues, tables.lexicon.generalPublics, tables.lexicon.negations);
for (const name of readdirSync(folder).sort()) {
  const table = await openTable(join(folder, name));
  const read = rnaImport.open(table.header, context);
  for await (const row of table.rows()) {
    for (const { id, name: title, purpose, sectors, supplement } of read(row).organisations) {
      const known = supplement ? undefined : labelled.get(id);
      if (!known) continue;
      const features = featuresOf({
        title: title.value,
        purpose: purpose?.value ?? "",
        sectors: sectors.map(({ value }) => value),
      });
      console.log(JSON.stringify({ id, check: check.has(id), ...known, features: [...features.keys()] }));
    }
  }
}
