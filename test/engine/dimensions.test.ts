import { describe, expect, test } from "vitest";
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
  const directory = directoryOf([
    { id: "tennis", sectors: ["011125"] },
    { id: "tennis2", sectors: ["011125"] },
    { id: "judo", sectors: ["011010"] },
    { id: "sport", sectors: ["011000"] },
    { id: "hunting", sectors: ["013000"] },
    { id: "nothing" },
  ]);
  test("one code is 1, a family and its code 0.7, two codes of a family 0.6, two families their nearness × 0.6", () => {
    near(between(sector, directory, "tennis", "tennis2"), 1);
    near(between(sector, directory, "tennis", "sport"), 0.7);
    near(between(sector, directory, "tennis", "judo"), 0.6);
    near(between(sector, directory, "sport", "hunting"), 0.6 * 0.3);
  });
  test("is unknown without a code or a text", () => {
    expect(between(sector, directory, "tennis", "nothing")).toBe(unknown);
  });
  test("blends half the codes with half the square root of the cosine", () => {
    // N = 4. `a` and `b` hold {x, y}, each in 2 texts of 4: idf ln 2 both, so the unit vectors are the same: cosine 1.
    // `c` holds {x', z}: no word in common with `a`.
    const texts = directoryOf([
      { id: "a", text: "xx yy", sectors: ["011125"] },
      { id: "b", text: "xx yy", sectors: ["011010"] },
      { id: "c", text: "zz", sectors: ["011125"] },
      { id: "d", text: "ww" },
    ]);
    near(between(sector, texts, "a", "b"), 0.5 * 0.6 + 0.5 * 1);
    near(between(sector, texts, "a", "c"), 0.5 * 1);
    near(between(sector, texts, "a", "d"), 0);
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
  test("half the first shared level, half e^(−km / 12)", () => {
    near(between(territory, directory, "aval", "aval2"), 1);
    near(between(territory, directory, "aval", "belmont"), 0.5 * 0.7 + 0.5 * Math.exp(-11.1195 / 12));
    near(between(territory, directory, "aval", "clairac"), 0.5 * 0.35 + 0.5 * Math.exp(-22.239 / 12));
    near(between(territory, directory, "aval", "far"), 0.5 * 0.12 + 0.5 * Math.exp(-111.195 / 12));
  });
  test("one that acts over the whole département is worth 0.5 in all of it", () => {
    near(between(territory, directory, "aval", "departmental"), 0.5);
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
