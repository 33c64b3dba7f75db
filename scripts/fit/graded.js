import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createDirectory } from "../../packages/engine/dist/directory/directory.js";
import { isOfItsOwn } from "../../packages/engine/dist/directory/closed-circles.js";
import { inferenceFrom } from "../../packages/engine/dist/directory/inference.js";
import { rnaImport } from "../../packages/engine/dist/read/layouts/rna.js";
import { readWordVectors } from "../../packages/engine/dist/tables/word-vectors.js";
import { createEmbedding } from "../../packages/engine/dist/text/embedding.js";
import { createStemmer, stem } from "../../packages/engine/dist/text/stem.js";
import { words } from "../../packages/engine/dist/text/words.js";
import { openTable } from "../../packages/server/dist/files/open-table.js";
import { readTable } from "../../packages/server/dist/tables/read-table.js";
import { readTables } from "../../packages/server/dist/tables/read-tables.js";

/**
 * One association as the fits see it.
 * @typedef {{ id: string, record: import("../../packages/engine/dist/model/organisation.js").Organisation, name: string, commune: string, population: number, network: boolean, dormant: boolean, ofItsOwn: boolean,
 *   codes: string[], publics: string[], actions: string[], vector: Int8Array, tells: Map<number, number>,
 *   rarity: Map<number, number> }} Body
 */

/**
 * A pair that two readers graded: the one that asks, the other, kilometres, the mean grade.
 * @typedef {{ organisation: string, a: Body, b: Body, km: number, grade: number }} Pair
 */

/** @param {string} file a table of grades: departement,organisation,other,km,reader_a,reader_b; a reader may be missing */
function readGradeTable(file) {
  const [header = "", ...lines] = readFileSync(file, "utf8").trim().split("\n");
  const names = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, at) => [names[at], cell])));
}

/** @param {string} files one table of grades, or several with commas between them */
const readGrades = (files) => files.split(",").flatMap(readGradeTable);

/** The mean of the readings that there are. @param {(string | undefined)[]} readings */
function gradeOf(readings) {
  const given = readings.filter((each) => each).map(Number);
  return given.reduce((sum, grade) => sum + grade, 0) / given.length;
}

/**
 * Reads the associations of one département as the product does.
 * @param {string} file of the register @param {(body: import("../../packages/engine/dist/model/organisation.js").Organisation) => Body} bodyOf
 * @param {{ gazetteer: any, vocabulary: any }} tables
 */
async function readDepartement(file, bodyOf, tables) {
  const table = await openTable(file);
  const read = rnaImport.open(table.header, { file: "", today: "2022-11-01", ...tables });
  /** @type {Map<string, Body>} */
  const bodies = new Map();
  for await (const row of table.rows())
    for (const organisation of read(row).organisations)
      if (!organisation.supplement) bodies.set(organisation.id, bodyOf(organisation));
  return bodies;
}

/**
 * A directory of the graded ones, as the product makes it.
 * @param {readonly Pair[]} pairs
 */
export function directoryOf(pairs) {
  const tables = readTables();
  const records = new Map(pairs.flatMap(({ a, b }) => [a, b]).map(({ id, record }) => [id, record]));
  return createDirectory({
    organisations: [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ties: [],
    gazetteer: tables.gazetteer,
    vocabulary: tables.vocabulary,
    infer: inferenceFrom(tables.lexicon),
    stemmer: createStemmer(tables.stopWords),
    wordVectors: tables.wordVectors,
  });
}

/** Words of a body that the product keeps (directory/activities). */
const mostTold = 12;

/** What turns a record into a body, the tables read once. */
function bodyMaker() {
  const { gazetteer, vocabulary, lexicon, stopWords } = readTables();
  const infer = inferenceFrom(lexicon);
  const { stems } = createStemmer(stopWords);
  const vectors = readWordVectors(readTable);
  const { embed, tell } = createEmbedding(vectors);
  /** @param {import("../../packages/engine/dist/model/organisation.js").Organisation} organisation @returns {Body} */
  const bodyOf = (organisation) => {
    const { id, name, purpose, sectors, commune, kind, dormant } = organisation;
    const around = gazetteer.commune(commune?.value ?? "");
    const own = around ? [around.name, gazetteer.areaName("departement", around.departement)] : [];
    const places = new Set(own.flatMap((each) => words(each).map(stem)));
    const said = stems(`${name.value}. ${purpose?.value ?? ""}`).filter((each) => !places.has(each));
    const codes = sectors.map(({ value }) => value);
    const { publics, actions } = infer(organisation);
    return {
      id,
      record: organisation,
      name: name.value,
      commune: around?.code ?? "",
      population: around?.population ?? Infinity,
      network: kind.value === "network",
      dormant: dormant !== undefined,
      ofItsOwn: isOfItsOwn(organisation),
      codes,
      publics: publics.map(({ value }) => value),
      actions: actions.map(({ value }) => value),
      vector: embed(said, codes),
      tells: new Map(tell(said).map(({ term, share }) => [term, share])),
      rarity: new Map(
        tell(said)
          .slice(0, mostTold)
          .map(({ term }) => [term, vectors.weights[term]]),
      ),
    };
  };
  return { bodyOf, tables: { gazetteer, vocabulary } };
}

/**
 * The graded pairs of a table.
 * @param {string} grades files, commas between them @param {string} register folder of rna_import files
 * @returns {Promise<Pair[]>}
 */
export async function readPairs(grades, register) {
  const rows = readGrades(grades);
  const { bodyOf, tables } = bodyMaker();
  /** @type {Map<string, Map<string, Body>>} */
  const departements = new Map();
  for (const departement of new Set(rows.map((row) => row.departement)))
    departements.set(
      departement,
      await readDepartement(join(register, `rna_import_20221101_dpt_${departement}.csv.gz`), bodyOf, tables),
    );
  return rows.map((row) => {
    const bodies = departements.get(row.departement);
    const [a, b] = [bodies?.get(row.organisation), bodies?.get(row.other)];
    if (!a || !b) throw new Error(`${grades}: ${row.organisation} or ${row.other} is not in the register`);
    return {
      organisation: row.organisation,
      a,
      b,
      km: Number(row.km),
      grade: gradeOf([row.reader_a, row.reader_b]),
    };
  });
}
