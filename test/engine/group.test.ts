import { openCoverage, worthOf } from "@maillage/engine/group/coverage.js";
import { gather, groupSize } from "@maillage/engine/group/group.js";
import { invite } from "@maillage/engine/group/invite.js";
import { seatsOf } from "@maillage/engine/group/seats.js";
import type { Element } from "@maillage/engine/group/aspects.js";
import type { Directory } from "@maillage/engine/directory/directory.js";
import { seededRandom } from "@maillage/engine/arrays/random.js";
import { describe, expect, test } from "vitest";

/** A directory in which organisation i offers the means of `offers[i]`. */
const directoryOf = (offers: readonly (readonly string[])[]) =>
  ({
    size: offers.length,
    organisations: offers.map((list, index) => ({
      id: `o${index}`,
      offers: list.map((value) => ({ value, origin: "declared", source: "test" })),
    })),
  }) as unknown as Directory;

const wanted = (...ids: string[]) => ids.map((id): Element => ({ aspect: "means", id }));
const noFit = () => 0;

describe("whom to ask to a table", () => {
  test("who adds most first, then what is left; nobody who adds nothing", () => {
    const coverage = openCoverage(directoryOf([["a"], ["b"], ["b", "c"], ["a"], ["d"]]), wanted("a", "b", "c", "d"));
    const invited = invite(coverage, [0], [1, 2, 3, 4], noFit, 5);
    expect(invited.map(({ index, gain, adds }) => [index, gain, adds.map(({ id }) => id)])).toEqual([
      [2, 200, ["b", "c"]],
      [4, 100, ["d"]],
    ]);
  });

  test("among equals, whoever fits best, then the smaller id", () => {
    const coverage = openCoverage(directoryOf([[], ["a"], ["a"], ["a"]]), wanted("a"));
    expect(invite(coverage, [0], [3, 2, 1], (index) => (index === 2 ? 1 : 0), 1)[0]?.index).toBe(2);
    expect(invite(coverage, [0], [3, 2, 1], noFit, 1)[0]?.index).toBe(1);
  });

  test("never below 1 − 1/e of the best three, and what each adds never grows, on 300 drawn tables", () => {
    const random = seededRandom(7);
    for (let draw = 0; draw < 300; draw++) {
      const ids = Array.from({ length: 8 }, (_, at) => `m${at}`);
      const directory = directoryOf(Array.from({ length: 10 }, () => ids.filter(() => random() < 0.3)));
      const coverage = openCoverage(directory, wanted(...ids));
      const others = [1, 2, 3, 4, 5, 6, 7, 8, 9];
      const invited = invite(coverage, [0], others, noFit, 3);
      const gains = invited.map(({ gain }) => gain);
      expect(gains.every((gain, at) => gain > 0 && (at === 0 || gain <= (gains[at - 1] as number)))).toBe(true);
      // Every three of them, one after the other.
      let best = 0;
      for (const a of others)
        for (const b of others) for (const c of others) best = Math.max(best, worthOf(coverage.of([0, a, b, c])));
      const before = worthOf(coverage.of([0]));
      const gained = worthOf(coverage.of([0, ...invited.map(({ index }) => index)])) - before;
      expect(gained).toBeGreaterThanOrEqual((1 - 1 / Math.E) * (best - before));
    }
  });
});

test("if one declines: what it alone brought, what stays, and who would make up for it", () => {
  const coverage = openCoverage(directoryOf([["a", "b"], ["b"], ["c"], ["a"], ["z"]]), wanted("a", "b", "c"));
  const [first, second, third] = seatsOf(coverage, [0, 1, 2], [3, 4], noFit);
  expect(first).toMatchObject({ alone: wanted("a"), without: 2 / 3, substitute: { index: 3, brings: wanted("a") } });
  expect(second).toEqual({ index: 1, alone: [], without: 1 });
  expect(third).toEqual({ index: 2, alone: wanted("c"), without: 2 / 3 });
});

test("a group of one, of thirty-one, and one twice are no table", () => {
  const nobody = {} as Parameters<typeof gather>[0];
  const asked = { wanted: [], gates: {}, top: 5 };
  const some = (count: number) => Array.from({ length: count }, (_, index) => index);
  for (const count of [1, groupSize.most + 1]) expect(() => gather(nobody, some(count), asked)).toThrow(RangeError);
  expect(() => gather(nobody, [3, 3], asked)).toThrow(RangeError);
});
