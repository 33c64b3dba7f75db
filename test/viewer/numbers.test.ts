import { expect, test } from "vitest";
import { numbers } from "@maillage/viewer/messages/numbers.js";

test.each([
  ["fr", "2026-03-01T12:00:00Z", "1er mars 2026"],
  ["fr", "2026-03-11T12:00:00Z", "11 mars 2026"],
  ["en", "2026-03-01T12:00:00Z", "1 March 2026"],
] as const)("in %s, %s is %s", (language, instant, written) => {
  expect(numbers(language).day(instant)).toBe(written);
});
