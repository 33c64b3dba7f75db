import { expect, test } from "vitest";
import { keepIds } from "@maillage/engine/network/communities/continuity.js";

test("communities keep their ids when the data changes a little", () => {
  const before = [
    { id: "c1", members: ["a", "b", "c", "d"] },
    { id: "c7", members: ["e", "f", "g"] },
  ];
  const { ids, lastNumber } = keepIds(
    [
      ["e", "f", "g", "h"],
      ["a", "b", "c"],
      ["x", "y"],
    ],
    before,
    9,
  );
  expect(ids).toEqual(["c7", "c1", "c10"]);
  expect(lastNumber).toBe(10);
});
