import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createCodeGuess } from "@maillage/engine/text/code-guess.js";
import { createEmbedding, dotOf, vectorLengthSquared } from "@maillage/engine/text/embedding.js";
import { stem } from "@maillage/engine/text/stem.js";
import { readCodeModel, readWordVectors } from "@maillage/engine/tables/word-vectors.js";
import { readTable } from "@maillage/server/tables/read-table.js";

const vectors = readWordVectors(readTable);
const embedding = createEmbedding(vectors);
const textOf = (text: string) => text.split(" ").map(stem);

/** The words of the table that stand nearest to one. */
function neighbours(word: string, count: number): string[] {
  const { dimensions, terms, values } = vectors;
  const lengths = terms.map((_, term) => Math.sqrt(dotOf(values, dimensions, term, term)));
  const own = terms.indexOf(stem(word));
  expect(own, word).toBeGreaterThanOrEqual(0);
  return terms
    .map((term, at) => ({ term, cosine: dotOf(values, dimensions, own, at) / (lengths[at] ?? 1) }))
    .filter(({ term }) => term !== stem(word) && !/^\d/.test(term))
    .sort((a, b) => b.cosine - a.cosine)
    .slice(0, count)
    .map(({ term }) => term);
}

const cosine = (a: Int8Array, b: Int8Array) =>
  dotOf(Int8Array.of(...a, ...b), embedding.dimensions, 0, 1) / vectorLengthSquared;

test.each([
  ["judo", ["kendo", "aikido", "dojo"]],
  ["theatre", ["theatral", "scene", "spectacle"]],
  ["chasse", ["gibier", "chasseurs", "braconnage"]],
  ["emploi", ["chomeurs", "insertion", "embauche"]],
  ["handicap", ["deficients", "sensoriels", "infirmes"]],
])("the neighbours of %s are words of its world", (word, known) => {
  expect(neighbours(word, 12)).toEqual(expect.arrayContaining(known.map(stem)));
});

test("organisations that do alike in other words are near, others are far", () => {
  const hunters = embedding.embed(textOf("destruction des nuisibles repeuplement du gibier"), []);
  const shooters = embedding.embed(textOf("societe de chasse"), []);
  const actors = embedding.embed(textOf("troupe de theatre amateur"), []);
  expect(cosine(hunters, shooters)).toBeGreaterThan(0.6);
  expect(cosine(hunters, actors)).toBeLessThan(0.2);
});

test("names of places and empty words are not in the table, telling words weigh more than others", () => {
  const weightOf = (word: string) => vectors.weights[vectors.terms.indexOf(stem(word))];
  for (const place of ["perpignan", "ardennes", "laval", "troyes", "vosges"])
    expect(vectors.terms, place).not.toContain(stem(place));
  for (const empty of ["pour", "avec", "objet"]) expect(vectors.terms, empty).not.toContain(stem(empty));
  expect(weightOf("judo")).toBeGreaterThan(3 * (weightOf("regrouper") ?? 0));
});

test("a code is guessed, surely where the words are plain", () => {
  const guess = createCodeGuess(readCodeModel(readTable));
  const [first] = guess(embedding.embed(textOf("pratique du football"), []));
  expect(first?.code).toBe("011075");
  expect(first?.certainty).toBeGreaterThan(0.5);
  const [, ...others] = guess(embedding.embed(textOf("developper les relations"), []));
  expect(others[0]?.certainty).toBeGreaterThan(0.03);
});

test("the tables are small, and those that their README describes", () => {
  const readme = readFileSync(new URL("../../data/vectors/README.md", import.meta.url), "utf8");
  for (const name of ["words.csv", "codes.csv"]) {
    const bytes = readFileSync(new URL(`../../data/vectors/${name}`, import.meta.url));
    expect(readme, name).toContain(createHash("sha256").update(bytes).digest("hex"));
    expect(bytes.length).toBeLessThan(3_000_000);
  }
});
