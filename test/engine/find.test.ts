import { beforeAll, describe, expect, test } from "vitest";
import type { Directory } from "@maillage/engine/directory.js";
import { createFinder, fewNamed, type Finder } from "@maillage/engine/find/finder.js";
import { seededRandom } from "@maillage/engine/random.js";
import { demoDirectory } from "./demo-directory.js";
import { createSlowFinder } from "../bench/slow-find.js";
import { drawQuery } from "../bench/typed-queries.js";

describe("in the demo territory", () => {
  let directory: Directory;
  let finder: Finder;
  beforeAll(async () => {
    directory = await demoDirectory();
    finder = createFinder(directory);
  });

  test.each([1, 2, 3])("the fast finder gives what reading everything gives, in the same order, seed %i", (seed) => {
    const random = seededRandom(seed);
    const slow = createSlowFinder(directory, fewNamed);
    let found = 0;
    for (let query = 0; query < 150; query++) {
      const typed = drawQuery(directory, random);
      const expected = slow.find(typed, (place) => directory.sensitive[place] === 0);
      const page = finder.find(typed, { limit: 40 });
      if (typed.trim() === "") continue;
      expect(page.total, typed).toBe(expected.length);
      expect(page.found, typed).toEqual(expected.slice(0, 40).map(({ place, matched }) => ({ place, matched })));
      if (expected.length > 0) found++;
    }
    expect(found).toBeGreaterThan(75);
  });
});
