import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { categoriesOf } from "@maillage/viewer/look/categories.js";
import { ecosystemLook } from "@maillage/viewer/look/ecosystem-look.js";
import { figureOf } from "@maillage/viewer/look/figure.js";
import { figureSvg } from "@maillage/viewer/look/figure-svg.js";
import { drawingGexf } from "@maillage/viewer/look/gexf-tables.js";
import { lightPalette } from "@maillage/viewer/look/palette.js";
import { isInside, type Polygon } from "@maillage/viewer/look/polygon.js";
import { sizesOf } from "@maillage/viewer/look/sizes.js";
import { kindOf } from "@maillage/viewer/network/network-index.js";
import { commonTraitsOf } from "@maillage/viewer/screens/ecosystem/common-traits.js";
import { packIds, unpackIds } from "@maillage/viewer/state/id-sets.js";
import { at, smallIndex, smallNetwork } from "./small-network.js";

/** Without g, and without funding. */
const filter = {
  node: (node: number) => node !== at("g"),
  edge: (edge: number) => kindOf(smallIndex, edge) !== "funding",
};
const { nodes, edges } = smallNetwork;
const scene = {
  nodes: nodes.id.map((id, node) => ({ id, x: nodes.x[node] as number, y: nodes.y[node] as number })),
  edges: edges.source.map((source, edge) => ({
    id: String(edge),
    source: nodes.id[source] as string,
    target: nodes.id[edges.target[edge] as number] as string,
  })),
};
const look = ecosystemLook(
  smallIndex,
  nodes.cluster,
  categoriesOf(nodes.cluster, filter.node, lightPalette),
  sizesOf(nodes.measures["degree"] ?? []),
  { filter, selected: undefined, drawn: 6, sides: undefined, cluster: undefined, chosen: undefined },
  lightPalette,
);

test("GEXF has what is drawn and nothing else, with the colours, sizes and lines of the screen", () => {
  const unit = 40;
  const words = { sector: (code: string) => `field ${code}`, role: (id: string) => id };
  const text = [...drawingGexf(smallIndex, scene, look, unit, words)].join("");
  const found = [...text.matchAll(/<node id="(\w)"(.*?)<\/node>/gs)];
  expect(found.map(([, id]) => id).join("")).toBe("abcdef");
  for (const [, id = "", inside = ""] of found) {
    const { color, size } = look.node(id);
    const [red, green, blue] = [1, 3, 5].map((from) => Number.parseInt(color.slice(from, from + 2), 16));
    expect(inside).toContain(`<viz:color r="${red}" g="${green}" b="${blue}"/>`);
    expect(inside).toContain(`<viz:size value="${size}"/>`);
    const node = at(id);
    expect(inside).toContain(
      `<viz:position x="${(nodes.x[node] as number) * unit}" y="${(nodes.y[node] as number) * unit}"/>`,
    );
  }
  const ties = [...text.matchAll(/<edge id="e(\d)".*?kind="(\w+)".*?<viz:shape value="(\w+)"/g)];
  expect(ties.map(([, number, kind, shape]) => [number, kind, shape])).toEqual([
    ["1", "cooperation", "solid"],
    ["2", "membership", "solid"],
    ["3", "affinity", "dotted"],
    ["4", "affinity", "dotted"],
    ["6", "affinity", "dotted"],
  ]);
});

test("SVG has a disc for each organisation drawn, dotted lines for what is computed, and its legend", () => {
  const camera = {
    width: 600,
    height: 400,
    place: (x: number, y: number) => ({ x: 10 * x, y: 10 * y }),
    pixels: (size: number) => size,
  };
  const key = [
    { mark: "disc", color: "#123456", text: "Sport & <culture>" },
    { mark: "dots", color: "#654321", text: "affinity" },
  ] as const;
  const figure = figureOf(
    scene,
    look,
    camera,
    (id) => id === "a",
    [{ name: "Sport", x: 1, y: 1 }],
    key,
    [[0, 0, 1, 0, 1, 1]],
    lightPalette,
  );
  const text = [...figureSvg(figure)].join("");
  expect(figure.discs).toHaveLength(6);
  expect(figure.height).toBeGreaterThan(camera.height);
  expect(text.match(/<circle/g)).toHaveLength(7);
  expect(text.match(/M/g)).toHaveLength(6);
  expect(text.match(/<path[^>]*stroke-dasharray/g)).toHaveLength(1);
  expect(text).toContain(">Association A</text>");
  expect(text).not.toContain(">Association B</text>");
  expect(text).toContain("Sport &amp; &lt;culture&gt;");
});

describe("choosing together", () => {
  test("a point is inside a triangle when it is on the same side of its three edges", () => {
    const coordinate = fc.integer({ min: -50, max: 50 });
    const point = fc.tuple(coordinate, coordinate);
    fc.assert(
      fc.property(fc.tuple(point, point, point), point, (triangle: Polygon, [x, y]) => {
        const sides = triangle.map(([x1, y1], corner) => {
          const [x2, y2] = triangle[(corner + 1) % 3] as Polygon[number];
          return Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
        });
        fc.pre(!sides.includes(0));
        expect(isInside(triangle, x, y)).toBe(new Set(sides).size === 1);
      }),
    );
  });
  test("what they share is told from two on, and ties count when they are drawn", () => {
    const families = new Map([
      ["011125", "011000"],
      ["006030", "006000"],
    ]);
    const { traits, ties } = commonTraitsOf(smallIndex, new Set(["a", "b", "c", "d"].map(at)), filter, families);
    expect(traits).toEqual({
      sector: [{ value: "011000", count: 3 }],
      cluster: [{ value: "c1", count: 3 }],
      commune: [{ value: "9Z001", count: 3 }],
      public: [],
    });
    expect(ties).toBe(4);
  });
  test("a short choice stands in the address; a long one has a name that this page knows", () => {
    const few = ["a", "b"];
    expect(packIds(few)).toEqual(few);
    expect(unpackIds(few)).toEqual(few);
    const many = Array.from({ length: 500 }, (_, each) => `W${each}`);
    const said = packIds(many);
    expect(said).toHaveLength(1);
    expect(unpackIds(said)).toEqual(many);
    expect(unpackIds(["~99"])).toBeUndefined();
  });
});
