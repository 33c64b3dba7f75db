import { expect, test } from "vitest";
import { signedBytes } from "@maillage/engine/text/base64.js";
import { createCodeGuess } from "@maillage/engine/text/code-guess.js";
import { createEmbedding, dotOf, vectorLength, vectorLengthSquared } from "@maillage/engine/text/embedding.js";

/** Two dimensions: "judo" and its code point east, "chant" north, "dojo" north-east; "judo" tells twice as much. */
const small = {
  dimensions: 2,
  terms: ["judo", "chant", "dojo", "011100"],
  weights: Float64Array.of(2, 1, 1, 1),
  values: Int8Array.of(127, 0, 0, 100, 90, 90, 127, 0),
};
const { embed, tell } = createEmbedding(small);

test("a text of one word points its way, whatever the word weighs and however often it is said", () => {
  expect([...embed(["chant"], [])]).toEqual([0, 127]);
  expect([...embed(["chant", "chant", "inconnu"], [])]).toEqual([0, 127]);
  expect([...embed(["dojo"], [])]).toEqual([127, 127]);
});

test("words add up by what they tell", () => {
  // 2 east and 1 north, of length 256: 256 × 2/√5 = 229, cut at 127; 256 × 1/√5 = 114.5.
  expect([...embed(["chant", "judo"], [])]).toEqual([127, 114]);
});

test("a code counts for .3 of what words say, and alone stands for them", () => {
  // north, and .3 east: 256 × .3/√1.09 = 73.6.
  expect([...embed(["chant"], ["011100"])]).toEqual([74, 127]);
  expect([...embed([], ["011100", "011100"])]).toEqual([127, 0]);
});

test("a text of unknown words has no vector", () => {
  expect([...embed(["inconnu"], ["999999"])]).toEqual([0, 0]);
  expect(tell(["inconnu"])).toEqual([]);
});

test("the order of words changes nothing", () => {
  const texts = [
    ["judo", "chant", "dojo"],
    ["dojo", "judo", "chant"],
  ];
  expect(texts.map((text) => [...embed(text, [])])[0]).toEqual([...embed(texts[1] ?? [], [])]);
  expect(tell(texts[0] ?? [])).toEqual(tell(texts[1] ?? []));
});

test("telling words come first, and the squares of their shares add up to 1", () => {
  const told = tell(["chant", "judo", "chant"]);
  expect(told.map(({ term }) => small.terms[term])).toEqual(["judo", "chant"]);
  expect(told.reduce((sum, { share }) => sum + share * share, 0)).toBeCloseTo(1, 12);
});

test("a dot product of two rows, in parts of the squared length", () => {
  const column = Int8Array.of(100, 20, -3, 4);
  expect(dotOf(column, 2, 0, 1)).toBe(-220);
  expect(vectorLengthSquared).toBe(vectorLength ** 2);
});

test("a code is guessed with a certainty: softmax of bias and weights", () => {
  const guess = createCodeGuess({
    codes: ["011100", "006030"],
    biases: Float64Array.of(0, 0),
    scales: Float64Array.of(Math.log(3) / 100, 1),
    weights: Int8Array.of(100, 0, 0, 0),
  });
  // East, of length 256: odds of 3 to 1.
  const [first, second] = guess(Int8Array.of(128 - 1, 0));
  expect(first?.code).toBe("011100");
  expect(first?.certainty).toBeCloseTo(3 ** (127 / 256) / (3 ** (127 / 256) + 1), 12);
  expect((first?.certainty ?? 0) + (second?.certainty ?? 0)).toBeCloseTo(1, 12);
  expect(guess(Int8Array.of(0, 0))).toEqual([]);
});

test("signed bytes of base64, padded or not, are those of Buffer", () => {
  const bytes = Int8Array.of(0, -1, 127, -128, 5, 77, -33);
  for (let length = 0; length <= bytes.length; length++) {
    const text = Buffer.from(bytes.subarray(0, length)).toString("base64");
    expect([...signedBytes([text])]).toEqual([...bytes.subarray(0, length)]);
    expect([...signedBytes([text.replaceAll("=", ""), text])]).toEqual([
      ...bytes.subarray(0, length),
      ...bytes.subarray(0, length),
    ]);
  }
  expect(() => signedBytes(["é"])).toThrow(RangeError);
});
