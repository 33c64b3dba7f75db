import { describe, expect, test } from "vitest";
import { tieKinds } from "@maillage/viewer/api/network.js";
import { egoScene } from "@maillage/viewer/look/ego-scene.js";
import { frameOf } from "@maillage/viewer/look/frame.js";
import type { NetworkFilter } from "@maillage/viewer/network/network-index.js";
import { locationsOf } from "@maillage/viewer/screens/ecosystem/locations.js";
import { familiesOf, networkFilterOf, valuesOf, yearsOf } from "@maillage/viewer/screens/ecosystem/network-filter.js";
import { freshView } from "@maillage/viewer/state/address.js";
import type { EcosystemView } from "@maillage/viewer/state/views.js";
import { at, smallIndex, smallNetwork } from "./small-network.js";

const everything: NetworkFilter = { edge: () => true, node: () => true };

describe("what is drawn", () => {
  const families = familiesOf({
    sectors: [
      { id: "011125", label: "tennis", family: "011000", sensitive: false },
      { id: "006030", label: "chant", family: "006000", sensitive: false },
    ],
  });
  const view: EcosystemView = { ...freshView("ecosystem"), ties: tieKinds };

  test("filters add up, and the one that is looked at stays", () => {
    const kept = (part: Partial<EcosystemView>) => {
      const filter = networkFilterOf(smallIndex, { ...view, ...part }, families);
      return [..."abcdefg"].filter((id) => filter.node(at(id))).join("");
    };
    expect(kept({})).toBe("abcdefg");
    expect(kept({ territory: "9Z001" })).toBe("abc");
    expect(kept({ territory: "9Z001", public: "enfants" })).toBe("b");
    expect(kept({ sector: "006000", org: "a" })).toBe("adef");
    expect(kept({ org: "a", steps: 1 })).toBe("abc");
    expect(kept({ territory: "000002014" })).toBe("abc");
    expect(kept({ territory: "R9R" })).toBe("abcdef");
    expect(kept({ founded: [1980, 2000] })).toBe("bcd");
    expect(kept({ founded: [1980, 2000], org: "g" })).toBe("bcdg");
    expect(kept({ org: "a", steps: 1, ties: ["affinity"] })).toBe("a");
  });
  test("years leave out the ties of other years and those without one, and no affinity", () => {
    const drawn = (years: EcosystemView["years"]) => {
      const { edge } = networkFilterOf(smallIndex, { ...view, years }, families);
      return smallNetwork.edges.source.flatMap((_, each) => (edge(each) ? [each] : []));
    };
    expect(drawn(undefined)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(drawn([2000, 2010])).toEqual([0, 2, 3, 5]);
    expect(drawn([2022, 2022])).toEqual([2, 3, 4, 5]);
  });
  test("years go from the first to the last that are known", () => {
    expect(yearsOf(smallNetwork.nodes.founded)).toEqual({ span: [1950, 2020], unknown: 1 });
    expect(yearsOf([2001, null])).toBeUndefined();
  });
  test("a territory is offered with all that it has, the fullest first, the widest of equal ones", () => {
    expect(locationsOf(smallNetwork).map(({ code, count }) => [code, count])).toEqual([
      ["R9R", 6],
      ["9Z", 6],
      ["000002014", 3],
      ["9Z002", 3],
      ["9Z001", 3],
    ]);
  });
  test("fields are told by family", () => {
    expect(valuesOf(smallNetwork, "sector", families)[at("a")]).toBe("011000");
  });
  test("around one, each stands once, nobody on another, farther by each step", () => {
    const { scene, sides } = egoScene(smallIndex, at("a"), 2, everything);
    expect(scene.nodes.map(({ id }) => id).sort()).toEqual(["a", "b", "c", "d"]);
    const radius = (id: string) => {
      const node = scene.nodes.find((each) => each.id === id) as (typeof scene.nodes)[number];
      return Math.hypot(node.x, node.y);
    };
    expect(radius("a")).toBe(0);
    expect(radius("b")).toBeCloseTo(1);
    expect(radius("d")).toBeGreaterThan(1.5);
    expect(new Set(scene.nodes.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(4);
    expect(sides.size).toBe(4);
  });
  test("a few far ones do not make the picture small", () => {
    const line = Array.from({ length: 200 }, (_, each) => each);
    const { x } = frameOf({ x: [...line, 100_000], y: [...line, 0] });
    expect(x[1]).toBeLessThan(300);
  });
});
