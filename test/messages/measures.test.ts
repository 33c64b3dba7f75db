import { nodeMeasures } from "@maillage/engine/network/measures/measures.js";
import { measureWords } from "@maillage/server/messages/measures.js";
import { expect, test } from "vitest";

test.each(["fr", "en"] as const)("every measure has its label and sentence, and nothing else has (%s)", (language) => {
  const told = measureWords[language];
  expect(Object.keys(told).toSorted()).toEqual(nodeMeasures.map(({ id }) => id).toSorted());
  expect(Object.values(told).every(({ label, sentence }) => label !== "" && sentence.endsWith("."))).toBe(true);
});
