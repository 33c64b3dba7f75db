import fc from "fast-check";
import { expect, test } from "vitest";
import { keepIds, type NamedCommunity } from "@maillage/engine/network/communities/continuity.js";
import { seededRandom, shuffle } from "@maillage/engine/arrays/random.js";
import { name } from "./graphs.js";

const given = (communities: readonly (readonly string[])[], ids: readonly string[]): NamedCommunity[] =>
  communities.map((members, at) => ({ id: ids[at] as string, members }));

test("a community keeps its id when it changes a little; a new one gets a number that was never used", () => {
  const before = given(
    [
      ["a", "b", "c", "d"],
      ["e", "f", "g"],
    ],
    ["c1", "c7"],
  );
  const after = [
    ["e", "f", "g", "h"],
    ["a", "b", "c"],
    ["x", "y"],
  ];
  expect(keepIds(after, before, 9)).toEqual({ ids: ["c7", "c1", "c10"], lastNumber: 10 });
  expect(keepIds(after, before).ids).toEqual(["c7", "c1", "c8"]);
  expect(keepIds(after, [])).toEqual({ ids: ["c1", "c2", "c3"], lastNumber: 3 });
  expect(keepIds([], before)).toEqual({ ids: [], lastNumber: 7 });
});

test("the id of a community that is gone does not come back", () => {
  const first = [
    ["a", "b"],
    ["c", "d"],
    ["e", "f"],
  ];
  const one = keepIds(first, []);
  const two = keepIds([["a", "b"]], given(first, one.ids), one.lastNumber);
  const three = keepIds(
    [
      ["a", "b"],
      ["e", "f"],
    ],
    given([["a", "b"]], two.ids),
    two.lastNumber,
  );
  expect(three.ids).toEqual(["c1", "c4"]);
});

test("of the parts of a split the larger keeps the id, of a merger the larger gives it", () => {
  const whole = given([["a", "b", "c", "d", "e"]], ["c3"]);
  expect(
    keepIds(
      [
        ["a", "b"],
        ["c", "d", "e"],
      ],
      whole,
    ).ids,
  ).toEqual(["c4", "c3"]);
  const two = given(
    [
      ["a", "b"],
      ["c", "d", "e"],
    ],
    ["c1", "c2"],
  );
  expect(keepIds([["a", "b", "c", "d", "e"]], two).ids).toEqual(["c2"]);
  // Two equal halves of a merger: the smaller id, whichever comes first.
  const halves = given(
    [
      ["c", "d"],
      ["a", "b"],
    ],
    ["c8", "c5"],
  );
  expect(keepIds([["a", "b", "c", "d"]], halves).ids).toEqual(["c5"]);
  expect(keepIds([["a", "b", "c", "d"]], halves.toReversed()).ids).toEqual(["c5"]);
  // Halves: the same overlap, so the one with the smallest member; too little overlap is another community.
  expect(
    keepIds(
      [
        ["c", "d"],
        ["a", "b"],
      ],
      given([["a", "b", "c", "d"]], ["c1"]),
    ).ids,
  ).toEqual(["c2", "c1"]);
  expect(keepIds([["a", "x", "y", "z"]], given([["a", "b"]], ["c1"])).ids).toEqual(["c2"]);
});

test("ids stay when 5 % of the nodes move, whatever the order of what is given", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (seed) => {
      const random = seededRandom(seed);
      const [groups, size] = [8, 25];
      const old = Array.from({ length: groups }, (_, group) =>
        Array.from({ length: size }, (__, at) => name(group * size + at)),
      );
      const ids = old.map((_, group) => `c${group * 3 + 1}`);
      const now = old.map(() => [] as string[]);
      old.forEach((members, group) => {
        for (const member of members) now[random() < 0.05 ? Math.floor(random() * groups) : group]?.push(member);
      });
      const order = shuffle([...now.keys()], random);
      const before = shuffle(
        given(old, ids).map(({ id, members }) => ({ id, members: shuffle([...members], random) })),
        random,
      );
      const found = keepIds(
        order.map((group) => shuffle([...(now[group] as string[])], random)),
        before,
      );
      expect(found.ids).toEqual(order.map((group) => ids[group]));
    }),
    { numRuns: 100, seed: 2 },
  );
});
