import { locationQuotient } from "@maillage/engine/network/presence.js";
import type { Diagnosis, Presence } from "@maillage/viewer/api/diagnosis.js";
import { failureOf, shareDone } from "@maillage/viewer/api/jobs.js";
import { briefOf } from "@maillage/viewer/screens/diagnosis/brief-figures.js";
import { pastDiagnosesOf } from "@maillage/viewer/screens/diagnosis/past-diagnoses.js";
import { comparedOf, readingOf, spanOf } from "@maillage/viewer/screens/diagnosis/presences.js";
import { expect, test } from "vitest";

const presence = (id: string, count: number, reference: number): Presence => ({
  id,
  label: id,
  count,
  reference,
  quotient: locationQuotient(count, 100, reference, 1000) ?? null,
});

const found = (sectors: readonly Presence[]): Diagnosis => ({
  territory: { codes: ["1"], name: "Here" },
  reference: null,
  organisations: 100,
  comparedWith: 1000,
  known: { commune: 1, purpose: 1, sector: 1, publics: 1 },
  sources: [],
  sectors: [...sectors],
  publics: [],
  uncovered: { publics: [{ id: "p", label: "p" }], communes: [] },
  crowded: [],
  isolated: { count: 3, introductions: [] },
  bridges: [],
  leaving: { membership: null, funding: 1 },
});

test("an interval that holds 1 says nothing; one beside it does", () => {
  expect(readingOf({ value: 2, low: 1.1, high: 3 })).toBe("more");
  expect(readingOf({ value: 2, low: 1, high: 3 })).toBe("unsure");
  expect(readingOf({ value: 0.5, low: 0.2, high: 0.9 })).toBe("less");
});

test("the brief names the surest gaps first, not the widest, and never one that may be chance", () => {
  const sectors = [
    presence("few", 4, 10),
    presence("many", 40, 200),
    presence("chance", 10, 100),
    presence("rare", 5, 200),
  ];
  const { more, less, isolated, missingPublics, leaving } = briefOf(found(sectors));
  // Four times as present, on four organisations: less sure than twice on forty.
  expect(comparedOf(sectors)[0]?.id).toBe("few");
  expect(more).toEqual(["many", "few"]);
  expect(less).toEqual(["rare"]);
  expect({ isolated, missingPublics, leaving }).toEqual({ isolated: 3, missingPublics: 1, leaving: null });
});

test("a chart holds every interval, from half to twice at least, and not for ever", () => {
  expect(spanOf([])).toEqual([0.5, 2]);
  const [least, most] = spanOf(comparedOf([presence("a", 1, 1), presence("b", 10, 100)]));
  expect(least).toBeLessThanOrEqual(0.63);
  expect(most).toBe(50);
});

test("of what was made, this screen's diagnoses are listed, the latest of each", () => {
  const item = (id: string, kind: string, parameters: Record<string, unknown>, stale = false) => ({
    id,
    kind,
    parameters,
    at: `2026-01-0${id}T00:00:00Z`,
    stale,
    usual: false,
  });
  const made = pastDiagnosesOf({
    items: [
      item("5", "diagnosis", { territory: "A", intent: "meet" }),
      item("4", "network", { intent: "meet" }),
      item("3", "diagnosis", { territory: "A", intent: "meet", reference: "B" }, true),
      item("2", "diagnosis", { territory: "A", intent: "meet" }, true),
      item("1", "diagnosis", { territory: "A", intent: "share-job" }),
    ],
  });
  expect(made.map(({ territory, reference, stale }) => [territory, reference, stale])).toEqual([
    ["A", "", false],
    ["A", "B", true],
  ]);
});

test("a work that failed says why; one of unknown length has no share", () => {
  const problem = { type: "t", title: "t", status: 409, detail: "nobody there", code: "conflict" };
  expect(failureOf({ state: "failed", problem })).toMatchObject({ detail: "nobody there", code: "conflict" });
  expect(failureOf({ state: "running" })).toBeUndefined();
  expect(failureOf({ state: "done" })).toBeUndefined();
  expect(shareDone({ progress: { step: "", done: 3 } })).toBeUndefined();
  expect(shareDone({ progress: { step: "", done: 3, total: 12 } })).toBe(0.25);
});
