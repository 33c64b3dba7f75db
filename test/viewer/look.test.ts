import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { categoriesOf } from "@maillage/viewer/look/categories.js";
import { ecosystemLook, pointedLook, type DrawnState } from "@maillage/viewer/look/ecosystem-look.js";
import { mix } from "@maillage/viewer/look/mix.js";
import { darkPalette, lightPalette, type Palette } from "@maillage/viewer/look/palette.js";
import { sizesOf } from "@maillage/viewer/look/sizes.js";
import { linesOf } from "@maillage/viewer/look/name-lines.js";
import { kindOf, type NetworkFilter } from "@maillage/viewer/network/network-index.js";
import { at, smallIndex, smallNetwork } from "./small-network.js";

const everything: NetworkFilter = { edge: () => true, node: () => true };
const state: DrawnState = {
  filter: everything,
  selected: undefined,
  drawn: smallIndex.size,
  sides: undefined,
  cluster: undefined,
  chosen: undefined,
};
const values = smallNetwork.nodes.cluster;
const categories = categoriesOf(values, () => true, lightPalette);
const sizes = sizesOf(smallNetwork.nodes.measures["degree"] ?? []);
const look = (part: Partial<DrawnState> = {}) =>
  ecosystemLook(smallIndex, values, categories, sizes, { ...state, ...part }, lightPalette);

/** Contrast of two colours by WCAG 2. */
function contrast(a: string, b: string): number {
  const light = (hex: string) => {
    const [red, green, blue] = [1, 3, 5].map((from) => {
      const share = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high, low] = [light(a), light(b)].sort((m, n) => n - m) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe("what the eye sees", () => {
  test("an affinity is dotted, a known tie is full", () => {
    const dotted = smallNetwork.edges.source.map((_, edge) => look().edge(String(edge)).isDotted);
    expect(dotted).toEqual([false, false, true, true, false, true]);
  });
  test("a kind that is off hides its edges and no node", () => {
    const { node, edge } = look({ filter: { ...everything, edge: (each) => kindOf(smallIndex, each) === "affinity" } });
    expect(smallNetwork.edges.source.map((_, each) => edge(String(each)).isHidden)).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
    expect(smallNetwork.nodes.id.some((id) => node(id).isHidden)).toBe(false);
  });
  test("what is selected and those beside it stay, the others step back", () => {
    const { node } = look({ selected: at("a") });
    const isBack = (id: string) => node(id).level === 0;
    expect([..."abcdefg"].filter(isBack)).toEqual(["d", "e", "f", "g"]);
    expect(node("d").label).toBe("");
  });
  test("pointing changes what it touches and nothing else", () => {
    const base = look();
    const pointed = pointedLook(smallIndex, base, at("d"), lightPalette);
    expect(pointed.touched).toEqual({ nodes: ["d"], edges: ["3", "4"] });
    for (const id of smallNetwork.nodes.id) if (id !== "d") expect(pointed.node(id)).toEqual(base.node(id));
    expect(pointed.node("d").isNamed).toBe(true);
  });
  test("the legend counts what is drawn, and says what has no value", () => {
    const drawn = categoriesOf(values, (node) => node !== at("f"), lightPalette);
    expect(drawn.legend.map(({ kind, value, count }) => [kind, value, count])).toEqual([
      ["own", "c1", 3],
      ["own", "c2", 2],
      ["unknown", "", 1],
    ]);
  });
  test("a filter changes no colour", () => {
    const few = categoriesOf(values, (node) => node > 3, lightPalette);
    for (const value of ["c1", "c2", null]) expect(few.colorOf(value)).toBe(categories.colorOf(value));
  });
  test("a territory gives its colours to what is frequent there", () => {
    const many = Array.from({ length: 30 }, (_, each) => `v${String(each).padStart(2, "0")}`);
    const isLast = (node: number) => node === 29;
    const { legend, colorOf } = categoriesOf(many, isLast, lightPalette, isLast);
    expect(legend.map(({ kind, value, count }) => [kind, value, count])).toEqual([["own", "v29", 1]]);
    expect(colorOf("v29")).toBe(lightPalette.categories[0]);
  });
  test("more values than colours share the last one", () => {
    const many = Array.from({ length: 30 }, (_, each) => `v${String(each).padStart(2, "0")}`);
    const { legend, colorOf } = categoriesOf(many, () => true, lightPalette);
    expect(legend).toHaveLength(lightPalette.categories.length + 1);
    expect(legend.at(-1)).toMatchObject({ kind: "others", count: 30 - lightPalette.categories.length });
    expect(colorOf("v29")).toBe(lightPalette.other);
  });
  test("areas follow the measure", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })), { minLength: 1 }), (measure) => {
        const radii = sizesOf(measure);
        measure.forEach((value, a) =>
          measure.forEach((other, b) => {
            if ((value ?? 0) < (other ?? 0)) expect(radii[a]).toBeLessThanOrEqual(radii[b] as number);
          }),
        );
      }),
    );
  });
  test("discs of a crowd are smaller, all in the same order", () => {
    const measure = [0, 1, 4, 9, null];
    const [few, crowd] = [sizesOf(measure, 500), sizesOf(measure, 20_000)];
    expect([...few]).toEqual([...sizesOf(measure)]);
    crowd.forEach((radius, node) => expect(radius).toBeLessThan(few[node] as number));
    expect([...crowd].map((radius) => [...crowd].toSorted((a, b) => a - b).indexOf(radius))).toEqual([0, 2, 3, 4, 0]);
  });
  test.each<[string, Palette]>([
    ["light", lightPalette],
    ["dark", darkPalette],
  ])("every colour of the %s palette is told from its ground", (_name, palette) => {
    for (const color of [...palette.categories, palette.other, ...Object.values(palette.ties)])
      expect(contrast(color, palette.ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.ink, palette.ground)).toBeGreaterThanOrEqual(7);
  });
  test("a mix stands between its two colours", () => {
    expect(mix("#ff0000", "#0000ff", 1)).toBe("#ff0000");
    expect(mix("#ff0000", "#0000ff", 0)).toBe("#0000ff");
    expect(mix("#000000", "#ffffff", 0.5)).toBe("#808080");
  });
  test("a name is cut at its spaces, into two lines at most", () => {
    expect(linesOf("Judo club")).toEqual(["Judo club"]);
    expect(linesOf("Coopérative scolaire de l'école des Tilleuls")).toEqual([
      "Coopérative scolaire",
      "de l'école des…",
    ]);
  });
});
