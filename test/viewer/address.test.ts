import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatAddress, freshView, languages, parseAddress, type Address } from "@maillage/viewer/state/address.js";
import type { Field } from "@maillage/viewer/state/fields.js";
import { screenIds, views, type ScreenId, type View } from "@maillage/viewer/state/views.js";

/** Any value that a field may hold: what it reads of any text, so that no list of kinds of fields is needed here. */
const valueOf = (field: Field<unknown>): fc.Arbitrary<unknown> =>
  fc
    .oneof(
      fc.string(),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "1",
        "0",
        "42",
        "W9Z1000123",
        "siren:000000901,W9Z1000142",
        "a,b,a, ,c",
        "affinity,funding",
        "map",
        "1990-2005",
      ),
      fc
        .tuple(...Array.from({ length: 5 }, () => fc.integer({ min: 0, max: 100 })))
        .map(
          ([sector, territory, publics, complementarity, ties]) =>
            `sector:${sector},territory:${territory},public:${publics},complementarity:${complementarity},ties:${ties}`,
        ),
    )
    .map((raw) => field.read(raw) ?? field.absent);

const fieldsOf = (screen: ScreenId) => Object.entries(views[screen] as Readonly<Record<string, Field<unknown>>>);

const addresses: fc.Arbitrary<Address> = fc.constantFrom(...screenIds).chain((screen) =>
  fc.record({
    language: fc.constantFrom(...languages),
    view: fc
      .record(Object.fromEntries(fieldsOf(screen).map(([key, field]) => [key, valueOf(field)])))
      .map((values) => ({ screen, ...values }) as View),
  }),
);

describe("an address holds the whole state of a screen", () => {
  test("what was written is read back, for any state of any screen", () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(parseAddress(formatAddress(address))).toEqual(address);
      }),
    );
  });
  test("any text is an address, and reading it twice changes nothing", () => {
    const texts = fc.oneof(fc.webQueryParameters(), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(texts, (search) => {
        const once = formatAddress(parseAddress(`?${search}`));
        expect(formatAddress(parseAddress(once))).toBe(once);
      }),
    );
  });
  test("a fresh first screen in French is the bare address", () => {
    expect(formatAddress({ language: "fr", view: freshView("partners") })).toBe("?");
    expect(parseAddress("")).toEqual({ language: "fr", view: freshView("partners") });
  });
  test.each([
    ["an unknown screen is the first one", "?screen=nowhere", freshView("partners")],
    ["weights of four dimensions are none", "?weights=sector:1,territory:1,public:1,ties:1", freshView("partners")],
    [
      "weights that are all zero are none",
      "?weights=sector:0,territory:0,public:0,complementarity:0,ties:0",
      freshView("partners"),
    ],
    ["a distance out of range is none", "?within=-5", freshView("partners")],
    ["an id chosen twice is chosen once", "?keep=a,b,a", { ...freshView("partners"), keep: ["a", "b"] }],
  ])("%s", (_name, search, view) => {
    expect(parseAddress(search).view).toEqual(view);
  });
  test("ids and weights stay readable", () => {
    const view = { ...freshView("partners"), org: "siren:000000901", keep: ["W1", "W2"] };
    expect(formatAddress({ language: "en", view })).toBe("?org=siren:000000901&keep=W1,W2&lang=en");
  });
});
