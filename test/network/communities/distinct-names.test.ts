import fc from "fast-check";
import { distinctNames } from "@maillage/engine/network/communities/distinct-names.js";
import { describe, expect, test } from "vitest";

const unnamed = "Group";
const terms = (first: string, more = "") => ({
  first: first.split(" ").filter(Boolean),
  more: more.split(" ").filter(Boolean),
});

describe("names of communities", () => {
  test.each([
    ["differ already", [terms("sport"), terms("song")], ["sport", "song"]],
    [
      "take the next term that tells them apart, not one that they share",
      [terms("town", "old young"), terms("town", "old song")],
      ["town · young", "town · song"],
    ],
    [
      "go on until they differ",
      [terms("town", "a b"), terms("town", "a c"), terms("town", "b a")],
      ["town · a", "town · c", "town · b"],
    ],
    [
      "are numbered when nothing is left",
      [terms("town"), terms("town"), terms("town")],
      ["town", "town (2)", "town (3)"],
    ],
    [
      "pass over a number that is taken",
      [terms("town"), terms("town"), terms("town(2)")],
      ["town", "town (2)", "town(2)"],
    ],
    ["stand in for none", [terms(""), terms("")], ["Group", "Group (2)"]],
  ])("%s", (_title, communities, expected) => {
    expect(distinctNames(communities, unnamed)).toEqual(expected);
  });

  test("no two are alike, each keeps its first terms, and they are the same twice", () => {
    const word = fc.constantFrom("a", "b", "c", "a (2)");
    const communities = fc.array(
      fc.record({ first: fc.uniqueArray(word, { maxLength: 2 }), more: fc.uniqueArray(word, { maxLength: 4 }) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(communities, (given) => {
        const names = distinctNames(given, unnamed);
        expect(new Set(names).size).toBe(given.length);
        given.forEach(({ first }, at) => expect(names[at]?.startsWith(first.join(" · ") || "")).toBe(true));
        expect(distinctNames(given, unnamed)).toEqual(names);
      }),
    );
  });
});
