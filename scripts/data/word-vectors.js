// Makes data/vectors/ from the files of the register: vectors of words and codes that meet in one purpose, and a model
// that guesses codes from words. About two minutes and 1 GB; the same files and seed give the same bytes.
//   npm run build
//   node scripts/data/word-vectors.js FOLDER_OF_RNA_IMPORT_FILES [--out FOLDER]
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { seededRandom, shuffle } from "../../packages/engine/dist/arrays/random.js";
import { createCodeGuess } from "../../packages/engine/dist/text/code-guess.js";
import { createEmbedding } from "../../packages/engine/dist/text/embedding.js";
import { fitCodes } from "./vectors/code-classifier.js";
import { mutualInformation, numbered, termsOf } from "./vectors/meetings.js";
import { withoutPlaces } from "./vectors/place-words.js";
import { readPurposes } from "./vectors/purposes.js";
import { leadingPart } from "./vectors/subspace.js";
import { tellingWeights } from "./vectors/telling.js";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: join(fileURLToPath(new URL("../../data/vectors", import.meta.url))) },
    dimensions: { type: "string", default: "96" },
    seed: { type: "string", default: "1901" },
  },
});
const [folder] = positionals;
if (!folder) {
  console.error("usage: node scripts/data/word-vectors.js FOLDER_OF_RNA_IMPORT_FILES [--out FOLDER]");
  process.exit(2);
}
const dimensions = Number(options.dimensions);
const random = seededRandom(Number(options.seed));

/** A dimension counts by its eigenvalue to this power. By cross-validation on grades: flat from 0 to .5. */
const power = 0.25;

/** A part of the coded purposes measures how often a guess of codes is right, and how sure it is; the others teach. */
const measured = 8000;

/** Largest number in a row of signed bytes. */
const largest = 127;

/** @param {ArrayLike<number>} row @returns {{ bytes: Int8Array, scale: number }} */
function quantise(row) {
  const scale = Array.from(row).reduce((most, value) => Math.max(most, Math.abs(value)), 1e-12) / largest;
  return { bytes: Int8Array.from(row, (value) => Math.round(value / scale)), scale };
}

/** @param {Int8Array} bytes */
const base64 = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("base64");

/** @param {string} name @param {string[]} lines */
function write(name, lines) {
  const text = `${lines.join("\n")}\n`;
  writeFileSync(join(options.out, name), text);
  console.log(
    `${name}: ${lines.length - 1} rows, ${text.length} bytes, sha256 ${createHash("sha256").update(text).digest("hex")}`,
  );
}

const purposes = withoutPlaces(await readPurposes(folder));
const terms = termsOf(purposes);
const names = [...terms.stems, ...terms.codes];
const documents = numbered(purposes, terms);
console.log(`${purposes.length} purposes, ${terms.stems.length} stems, ${terms.codes.length} codes`);

const part = leadingPart(mutualInformation(documents, terms), dimensions, random);
const weights = tellingWeights(documents, terms);
const stretched = Array.from(part.values, (value) => Math.abs(value) ** power);
/** Terms that meet no other point nowhere, and those that tell nothing count for nothing: neither is written. */
const rows = names
  .map((name, term) => ({
    name,
    weight: weights[term].toFixed(3),
    ...quantise(stretched.map((stretch, at) => stretch * part.vectors[term * dimensions + at])),
  }))
  .filter(({ weight, bytes }) => Number(weight) > 0 && bytes.some((byte) => byte !== 0));
write("words.csv", [
  "term,weight,vector",
  ...rows.map(({ name, weight, bytes }) => `${name},${weight},${base64(bytes)}`),
]);

const { embed, tell } = createEmbedding({
  dimensions,
  terms: rows.map(({ name }) => name),
  weights: Float64Array.from(rows, ({ weight }) => Number(weight)),
  values: Int8Array.from(rows.flatMap(({ bytes }) => [...bytes])),
});
const coded = documents.flatMap((document) => {
  const stems = Array.from(
    document.filter((term) => term < terms.stems.length),
    (term) => names[term],
  );
  const codes = Array.from(
    document.filter((term) => term >= terms.stems.length),
    (term) => term - terms.stems.length,
  );
  return codes.length === 0 || tell(stems).length === 0 ? [] : [{ vector: embed(stems, []), codes }];
});
shuffle(coded, random);
const model = fitCodes(coded.slice(measured), terms.codes.length, dimensions, random);
const codeRows = terms.codes.map((_, code) =>
  quantise(model.weights.subarray(code * dimensions, (code + 1) * dimensions)),
);
write("codes.csv", [
  "code,bias,scale,weights",
  ...terms.codes.map(
    (code, at) =>
      `${code},${model.biases[at].toFixed(4)},${codeRows[at].scale.toPrecision(6)},${base64(codeRows[at].bytes)}`,
  ),
]);

const guess = createCodeGuess({
  codes: terms.codes,
  biases: Float64Array.from(model.biases, (bias) => Number(bias.toFixed(4))),
  scales: Float64Array.from(codeRows, ({ scale }) => Number(scale.toPrecision(6))),
  weights: Int8Array.from(codeRows.flatMap(({ bytes }) => [...bytes])),
});
/** @type {{ certainty: number, right: boolean, family: boolean, third: boolean }[]} */
const judged = coded.slice(0, measured).map(({ vector, codes }) => {
  const said = codes.map((code) => terms.codes[code]);
  const [first, ...others] = guess(vector);
  return {
    certainty: first.certainty,
    right: said.includes(first.code),
    family: said.some((code) => code.slice(0, 3) === first.code.slice(0, 3)),
    third: [first, ...others.slice(0, 2)].some(({ code }) => said.includes(code)),
  };
});
/** @param {readonly boolean[]} answers */
const share = (answers) => (answers.filter(Boolean).length / answers.length).toFixed(3);
console.log(
  `codes guessed of ${measured} others: right ${share(judged.map(({ right }) => right))}, among the first three ${share(judged.map(({ third }) => third))}, family ${share(judged.map(({ family }) => family))}`,
);
for (const from of [0, 0.2, 0.4, 0.6, 0.8]) {
  const these = judged.filter(({ certainty }) => certainty >= from && certainty < from + 0.2 + (from === 0.8 ? 1 : 0));
  console.log(
    `certainty ${from} to ${(from + 0.2).toFixed(1)}: ${these.length} guesses, right ${share(these.map(({ right }) => right))}`,
  );
}
