import { expect, test } from "vitest";
import type { Outcome } from "@maillage/viewer/api/declarations.js";
import { countsOf, isDue, keysOf } from "@maillage/viewer/screens/introductions/follow-up.js";

const day = 24 * 60 * 60 * 1000;
const now = Date.parse("2026-06-01T12:00:00.000Z");
const noted = (outcome: Outcome, days: number) => ({
  organisation: "a",
  other: "b",
  at: new Date(now - days * day).toISOString(),
  content: { intent: "meet", outcome },
});

test.each([
  ["introduced", 30, false],
  ["introduced", 31, true],
  ["met", 89, false],
  ["met", 91, true],
  ["working-together", 4000, false],
  ["no-follow-up", 4000, false],
] as const)("%s for %i days waits for news: %s", (outcome, days, due) => {
  expect(isDue(noted(outcome, days), now)).toBe(due);
});

test("who work together have met; what came to nothing was noted only", () => {
  const all = [
    noted("introduced", 1),
    noted("introduced", 40),
    noted("met", 1),
    noted("working-together", 1),
    noted("no-follow-up", 1),
  ];
  expect(countsOf(all, now)).toEqual({ noted: 5, met: 2, working: 1, due: 1 });
});

test("a key stays when news come, and tells two of the same pair apart", () => {
  const keys = keysOf([noted("introduced", 9), noted("introduced", 3)]);
  expect(new Set(keys).size).toBe(2);
  expect(keysOf([noted("met", 1)])[0]).toBe(keys[0]);
});
