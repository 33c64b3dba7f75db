import { readdirSync } from "node:fs";
import { join } from "node:path";
import { rnaImport } from "../../../packages/engine/dist/read/layouts/rna.js";
import { createStemmer, stem } from "../../../packages/engine/dist/text/stem.js";
import { words } from "../../../packages/engine/dist/text/words.js";
import { openTable } from "../../../packages/server/dist/files/open-table.js";
import { readTables } from "../../../packages/server/dist/tables/read-tables.js";

/**
 * One association: the different stems of its title and purpose, its codes of objet social, and the stems of the names
 * of its commune, EPCI, département and région.
 * @typedef {{ stems: string[], codes: string[], around: string[] }} Purpose
 */

/** The files are of November 2022: no year far after is believed. */
const dayOfReading = "2022-11-01";

/** Fewer stems than this in a purpose say too little. */
const fewest = 2;

/** Words shorter than this in a name (of, on, the) name no place. */
const shortestName = 3;

/**
 * The associations of the register that are not noted as dormant and say what they do.
 * @param {string} folder files `rna_import_…` of the Répertoire national des associations
 * @returns {Promise<Purpose[]>} in the order of the files' names
 */
export async function readPurposes(folder) {
  const { gazetteer, vocabulary, stopWords } = readTables();
  const { stems } = createStemmer(stopWords);
  /** @type {Map<string, string[]>} */
  const aroundOf = new Map();
  /** @param {string} code @returns {string[]} */
  const around = (code) => {
    const known = aroundOf.get(code);
    if (known) return known;
    const commune = gazetteer.commune(code);
    const names = commune
      ? [
          commune.name,
          gazetteer.areaName("epci", commune.epci),
          gazetteer.areaName("departement", commune.departement),
          gazetteer.areaName("region", commune.region),
        ]
      : [];
    const found = [
      ...new Set(
        names.flatMap((name) =>
          words(name)
            .filter((word) => word.length >= shortestName)
            .map(stem),
        ),
      ),
    ];
    aroundOf.set(code, found);
    return found;
  };
  /** @type {Purpose[]} */
  const purposes = [];
  for (const name of readdirSync(folder).sort()) {
    const table = await openTable(join(folder, name));
    const read = rnaImport.open(table.header, { file: "", today: dayOfReading, gazetteer, vocabulary });
    for await (const row of table.rows()) {
      for (const organisation of read(row).organisations) {
        if (organisation.supplement || organisation.dormant) continue;
        const said = stems(organisation.purpose?.value ?? "");
        if (said.length < fewest) continue;
        purposes.push({
          stems: [...new Set([...stems(organisation.name.value), ...said])],
          codes: [...new Set(organisation.sectors.map(({ value }) => value))],
          around: around(organisation.commune?.value ?? ""),
        });
      }
    }
  }
  return purposes;
}
