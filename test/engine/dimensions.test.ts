import { describe, expect, test } from "vitest";
import type { WordVectors } from "@maillage/engine/text/embedding.js";
import type { Directory } from "@maillage/engine/directory/directory.js";
import type { Dimension, DimensionOptions } from "@maillage/engine/match/dimensions/dimension.js";
import { unknown, whole } from "@maillage/engine/match/dimensions/values.js";
import { complementarity } from "@maillage/engine/match/dimensions/complementarity.js";
import { prepare } from "@maillage/engine/match/dimensions/prepared.js";
import { rarity } from "@maillage/engine/arrays/bitsets.js";
import { publicDimension } from "@maillage/engine/match/dimensions/public.js";
import { sector } from "@maillage/engine/match/dimensions/sector.js";
import { territory } from "@maillage/engine/match/dimensions/territory.js";
import { ties } from "@maillage/engine/match/dimensions/ties.js";
import { directoryOf, tie } from "./fixtures.js";

const between = (
  dimension: Dimension,
  directory: Directory,
  a: string,
  b: string,
  options: DimensionOptions = { publicMode: "shared" },
) =>
  dimension
    .open(prepare(directory))
    .from(directory.indexOf.get(a) as number, options)
    .value(directory.indexOf.get(b) as number);

/** Values are integers in parts of 32,768, and weights of words in parts of 2,048: the third decimal is sure. */
const near = (value: number, expected: number) => expect(value / whole).toBeCloseTo(expected, 3);

describe("sector", () => {
  /** Parts of a vector are whole numbers of 256: the second decimal is sure. */
  const about = (value: number, expected: number) => expect(Math.abs(value / whole - expected)).toBeLessThan(0.01);
  // Two directions, so that cosines are seen: right angles, one direction, and 3-4-5 between them. Each is spread over
  // five dimensions, for a part of a vector is cut at half its length.
  const spread = (...pairs: readonly (readonly [number, number])[]) =>
    Int8Array.from(pairs.flatMap(([x, y]) => [x, x, x, x, x, y, y, y, y, y]));
  const wordVectors: WordVectors = {
    dimensions: 10,
    terms: ["judo", "dojo", "chant", "011010", "011000"],
    weights: Float64Array.of(4, 4, 4, 1, 1),
    values: spread([100, 0], [60, 80], [0, 100], [100, 0], [0, 100]),
  };
  const directory = directoryOf(
    [
      { id: "judo", text: "judo" },
      { id: "dojo", text: "dojo" },
      { id: "chant", text: "chant" },
      { id: "coded", sectors: ["011010"] },
      { id: "swims", sectors: ["011125"] },
      { id: "both", text: "chant", sectors: ["011010"] },
      { id: "unheard", text: "xyzzy" },
      { id: "nothing" },
    ],
    [],
    wordVectors,
  );
  test("is .8 of the cosine of what they say, and .2 of how rare the rarest word is that both say", () => {
    // "judo" weighs 4, two above what is common of the five up to what is rarest.
    about(between(sector, directory, "judo", "judo"), 0.8 + 0.2 * (2 / 5));
    about(between(sector, directory, "judo", "dojo"), 0.8 * 0.6);
    about(between(sector, directory, "judo", "chant"), 0);
  });
  test("of several words that both say the rarest counts, a common one for nothing", () => {
    const weighed = { ...wordVectors, weights: Float64Array.of(7, 1.5, 4, 1, 1) };
    const sayers = directoryOf(
      [
        { id: "dojo", text: "dojo" },
        { id: "dojo2", text: "dojo" },
        { id: "three", text: "chant judo dojo" },
        { id: "three2", text: "dojo judo chant" },
      ],
      [],
      weighed,
    );
    about(between(sector, sayers, "dojo", "dojo2"), 0.8);
    about(between(sector, sayers, "three", "three2"), 0.8 + 0.2);
  });
  test("a code speaks where words do not, a code that was too rare to be learned by its family", () => {
    about(between(sector, directory, "judo", "coded"), 0.8);
    about(between(sector, directory, "chant", "swims"), 0.8);
  });
  test("a code beside words counts .3 of them", () => {
    // (.3, 1) of length √1.09: its cosine with (1, 0) is .3 / √1.09.
    about(between(sector, directory, "judo", "both"), (0.8 * 0.3) / Math.sqrt(1.09));
  });
  test("is unknown without a code or a word that is known", () => {
    expect(between(sector, directory, "judo", "nothing")).toBe(unknown);
    expect(between(sector, directory, "unheard", "judo")).toBe(unknown);
  });
});

describe("territory", () => {
  const directory = directoryOf([
    { id: "aval", commune: "01001" },
    { id: "aval2", commune: "01001" },
    { id: "belmont", commune: "01002" },
    { id: "clairac", commune: "01003" },
    { id: "far", commune: "02001" },
    { id: "departmental", commune: "01003", name: "Comité départemental de judo" },
    { id: "nowhere" },
  ]);
  // One degree of latitude is 6371.0088 × π / 180 = 111.195 km, so the communes are 11.1195 km apart.
  test("is e^(−km / 25), .45 of it in towns, all of it where nobody lives: .55 go by both populations", () => {
    // Every commune of the small map has 1,000 inhabitants: two of them 2,000, a tenth of 20,000.
    const small = 0.45 + 0.55 * Math.exp(-0.1);
    near(between(territory, directory, "aval", "aval2"), small);
    near(between(territory, directory, "aval", "belmont"), small * Math.exp(-11.1195 / 25));
    near(between(territory, directory, "aval", "clairac"), small * Math.exp(-22.239 / 25));
    near(between(territory, directory, "aval", "far"), small * Math.exp(-111.195 / 25));
  });
  test("one that acts over the whole département is worth at least 0.2 in all of it", () => {
    const small = 0.45 + 0.55 * Math.exp(-0.1);
    near(between(territory, directory, "aval", "departmental"), Math.max(0.2, small * Math.exp(-22.239 / 25)));
  });
  test("is unknown without a place", () => {
    expect(between(territory, directory, "aval", "nowhere")).toBe(unknown);
  });
});

describe("public", () => {
  const directory = directoryOf([
    { id: "a", publics: ["enfants", "familles"] },
    { id: "b", publics: ["enfants", "seniors"] },
    { id: "c", publics: ["enfants"] },
    { id: "everyone", publics: ["tous-publics"] },
    { id: "players", publics: ["adherents-passionnes"] },
  ]);
  test("is a weighted Jaccard index in which the rare ones count more", () => {
    // N = 5; enfants in 3: ln(6/4) + 0.1; familles and seniors in 1 each: ln(6/2) + 0.1.
    const children = Math.log(6 / 4) + 0.1;
    const rare = Math.log(6 / 2) + 0.1;
    expect(
      rarity(directory.publics.bitsets, directory.publics.terms.length)[directory.publics.terms.indexOf("enfants")],
    ).toBeCloseTo(children, 12);
    near(between(publicDimension, directory, "a", "b"), children / (children + rare + rare));
    near(between(publicDimension, directory, "a", "c"), children / (children + rare));
    near(
      between(publicDimension, directory, "a", "b", { publicMode: "distant" }),
      1 - children / (children + rare + rare),
    );
  });
  test("everyone, and those who practise something, are nobody in particular", () => {
    expect(between(publicDimension, directory, "a", "everyone")).toBe(unknown);
    expect(between(publicDimension, directory, "players", "players")).toBe(unknown);
  });
});

describe("complementarity", () => {
  const research = { sectors: ["017020"], publics: ["malades"], actions: ["recherche"] };
  const directory = directoryOf([
    { id: "research", ...research },
    { id: "double", ...research },
    { id: "awareness", sectors: ["017020"], publics: ["malades"], actions: ["information"] },
    { id: "both", sectors: ["017020"], publics: ["malades"], actions: ["information", "recherche"] },
    { id: "judo-children", sectors: ["011010"], publics: ["enfants"], actions: ["pratique-sportive"] },
    { id: "judo-seniors", sectors: ["011010"], publics: ["seniors"], actions: ["pratique-sportive"] },
    { id: "lender", offers: ["barnums", "sonorisation"], needs: ["vehicule"], actions: ["evenement"] },
    { id: "borrower", offers: ["vehicule"], needs: ["barnums", "stockage"], actions: ["evenement"] },
    { id: "silent" },
  ]);
  test("the research and the awareness association of one illness: 1; doubles: 0; half in common: 1/2", () => {
    near(between(complementarity, directory, "research", "awareness"), 1);
    expect(between(complementarity, directory, "research", "double")).toBe(0);
    near(between(complementarity, directory, "research", "both"), 1 - 1 / 2);
  });
  test("one sport for different publics is a bridge", () => {
    near(between(complementarity, directory, "judo-children", "judo-seniors"), 1);
  });
  test("means: the better share of needs that the other's offers meet", () => {
    // The lender meets one of the borrower's two needs; the borrower meets the lender's only one.
    near(between(complementarity, directory, "lender", "borrower"), 1);
    near(between(complementarity, directory, "borrower", "lender"), 1);
  });
  test("is unknown when one says nothing", () => {
    expect(between(complementarity, directory, "research", "silent")).toBe(unknown);
  });
});

describe("ties", () => {
  // a – net – b, net – c ; d apart with e; f knows nobody.
  const directory = directoryOf(
    [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }, { id: "e" }, { id: "f" }, { id: "net", kind: "network" }],
    [tie("a", "net", "membership"), tie("b", "net", "membership"), tie("c", "net", "membership"), tie("d", "e")],
  );
  test("members of one network are joined by it: 0.3 / ln(1 + degree), as x / (1 + x)", () => {
    const sum = 0.3 / Math.log(1 + 3);
    near(between(ties, directory, "a", "b"), sum / (1 + sum));
  });
  test("no path between two that have ties is 0, and unknown where one has none", () => {
    expect(between(ties, directory, "a", "d")).toBe(0);
    expect(between(ties, directory, "a", "f")).toBe(unknown);
  });
  test("a path of three counts 1 / √(k_u k_v)", () => {
    // a – u – v – b: k_u = k_v = 2.
    const chain = directoryOf(
      [{ id: "a" }, { id: "b" }, { id: "u" }, { id: "v" }],
      [tie("a", "u"), tie("u", "v"), tie("v", "b")],
    );
    near(between(ties, chain, "a", "b"), 0.5 / 1.5);
  });
});
