// Makes data/demo: a fictional département to show and to test with. See data/demo/README.md.
import { mkdirSync, writeFileSync } from "node:fs";
import { check } from "./demo/check.js";
import { table } from "./demo/csv.js";
import { grantFiles } from "./demo/grants.js";
import { communeRows, organisationRows, tieRows } from "./demo/organisations.js";
import { readme } from "./demo/readme.js";
import { importFile, waldecFile } from "./demo/rna.js";

const data = new URL("../../data/", import.meta.url);
const folder = new URL("demo/", data);

const old = importFile();
const waldec = waldecFile();
const grants = grantFiles();
const ties = tieRows();
const organisations = organisationRows();

/** @param {string[][]} rows */
const plain = (rows) => Buffer.from(table(rows, { separator: "," }));

const files = {
  "communes.csv": plain(communeRows()),
  "rna_import_demo_dpt_9Z.csv": old.bytes,
  "rna_waldec_demo_dpt_9Z.csv": waldec.bytes,
  "organisations_demo.csv": plain(organisations),
  "ties_demo.csv": plain(ties),
  ...grants.files,
  "README.md": Buffer.from(
    readme(new Map([...old.counts, ...waldec.counts, ...grants.counts]), grants.rows, ties, organisations),
  ),
};
const found = check(files, data);

mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(files)) writeFileSync(new URL(name, folder), bytes);
console.log(
  Object.entries(found)
    .map(([what, count]) => `${what} ${count}`)
    .join(", "),
);
