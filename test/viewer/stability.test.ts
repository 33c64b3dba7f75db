import { expect, test } from "vitest";
import { stabilityLabel } from "@maillage/viewer/screens/partners/stability.js";

test.each([
  [1, "always", 10],
  [0.95, "always", 10],
  [0.949, "often", 9],
  [0.6, "often", 6],
  [0.599, "seldom", 6],
  [0.01, "seldom", 1],
])("%d of the trials: %s, %i times out of 10", (stability, called, tenths) => {
  expect(stabilityLabel(stability)).toEqual({ called, tenths });
});
