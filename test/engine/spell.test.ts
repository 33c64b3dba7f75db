import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createStemmer } from "@maillage/engine/text/stem.js";

const spelled = (texts: readonly string[], word: string): string => {
  const stemmer = createStemmer(new Set(["des", "de"]));
  for (const text of texts) stemmer.stems(text);
  const [stemmed = ""] = stemmer.stems(word);
  return stemmer.spell(stemmed);
};

describe("a stem as a person reads it", () => {
  test("capitals without accents do not win over accents", () =>
    expect(spelled(["COMITE DES FETES", "FETES", "Comité des fêtes"], "FETES")).toBe("fêtes"));

  test("the accents most often written win", () =>
    expect(spelled(["élevé", "élève", "ÉLÈVE", "ELEVE"], "eleve")).toBe("élève"));

  test("a ligature is an accent too, a hyphen is none", () => {
    expect(spelled(["cœur", "COEUR"], "coeur")).toBe("cœur");
    expect(spelled(["porte-clés"], "cles")).toBe("clés");
  });

  test("composed or not, in any order, the same", () => {
    const texts = ["été", "e\u0301te\u0301", "ETE", "Eté", "étés", "ETES", "ETES"];
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
        expect(spelled(shuffled, "ete")).toBe(spelled(texts, "ete"));
      }),
    );
  });
});
