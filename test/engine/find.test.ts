import { beforeAll, describe, expect, test } from "vitest";
import type { Directory } from "@maillage/engine/directory/directory.js";
import { MalformedCursor } from "@maillage/engine/find/cursor.js";
import type { Filters } from "@maillage/engine/find/filters.js";
import { createFinder, fewNamed, type Finder, type FindOptions } from "@maillage/engine/find/finder.js";
import { seededRandom } from "@maillage/engine/arrays/random.js";
import { readTerritory } from "@maillage/engine/territory/territory.js";
import { createSlowFinder } from "../bench/slow-find.js";
import { drawQuery } from "../bench/typed-queries.js";
import { demoDirectory } from "./demo-directory.js";
import { directoryOf } from "./fixtures.js";

describe("in the demo territory", () => {
  let directory: Directory;
  let finder: Finder;
  let slow: ReturnType<typeof createSlowFinder>;
  beforeAll(async () => {
    directory = await demoDirectory();
    finder = createFinder(directory);
    slow = createSlowFinder(directory, fewNamed);
  });

  const kindsOf = ["association", "authority"] as const;
  const territory = () => {
    const read = readTerritory(directory.gazetteer, "9Z001,9Z004");
    if (!("territory" in read)) throw new Error("the demo has no such commune");
    return read.territory;
  };

  /** Filters, and what they mean in one slow line. */
  const filtersOf = (): readonly (readonly [Filters, (index: number) => boolean])[] => {
    const here = territory();
    const organisation = (index: number) => directory.organisations[index] as Directory["organisations"][number];
    const codes = (index: number) => directory.sectorSets[directory.sectorSet[index] as number] ?? [];
    const plain = (index: number) => directory.sensitive[index] === 0;
    const bit = (id: string) => 1 << directory.publics.terms.indexOf(id);
    const hidden = new Set(directory.organisations.filter((_, index) => index % 3 === 0).map(({ id }) => id));
    return [
      [{}, plain],
      [{ sensitive: true }, () => true],
      [{ territory: here }, (index) => plain(index) && here.has(organisation(index).commune?.value)],
      [{ kinds: kindsOf }, (index) => plain(index) && kindsOf.some((kind) => kind === organisation(index).kind.value)],
      [{ sectors: ["011000"] }, (index) => plain(index) && codes(index).some((code) => code.startsWith("011"))],
      [
        { publics: ["jeunes"] },
        (index) => plain(index) && ((directory.publics.bitsets[index] as number) & bit("jeunes")) !== 0,
      ],
      [{ hidden }, (index) => plain(index) && !hidden.has(organisation(index).id)],
    ];
  };

  const everyPage = (typed: string, options: FindOptions): number[] => {
    const indices: number[] = [];
    for (let after: string | undefined, page = 0; page === 0 || after !== undefined; page++) {
      const answer = finder.find(typed, { ...options, ...(after === undefined ? {} : { after }) });
      indices.push(...answer.found.map(({ index }) => index));
      after = answer.next;
    }
    return indices;
  };

  test.each([1, 2, 3, 4])("it gives what reading everything gives, in the same order, seed %i", (seed) => {
    const random = seededRandom(seed);
    const filters = filtersOf();
    let answered = 0;
    for (let query = 0; query < 100; query++) {
      const typed = drawQuery(directory, random);
      if (typed.trim() === "") continue;
      const [asked, passes] = filters[Math.floor(random() * 2 * filters.length)] ?? [{}, filters[0]?.[1]];
      const expected = slow.find(typed, passes as (index: number) => boolean);
      const page = finder.find(typed, { filters: asked, limit: 2000 });
      expect(page.found, typed).toEqual(expected.map(({ index, matched }) => ({ index, matched })));
      expect(page.total, typed).toBe(expected.length);
      if (expected.length > 0) answered++;
    }
    expect(answered).toBeGreaterThan(45);
  });

  test.each(["", "club", "les", "vauclandre sport", "9Z1S"])(
    "pages of any length make up the whole list: %j",
    (typed) => {
      for (const [filters] of filtersOf()) {
        const whole = finder.find(typed, { filters, limit: 5000 });
        expect(whole.next).toBeUndefined();
        expect(whole.total).toBe(whole.found.length);
        const indices = whole.found.map(({ index }) => index);
        for (const limit of [1, 7, 50].filter((each) => each * 60 > indices.length))
          expect(everyPage(typed, { filters, limit })).toEqual(indices);
      }
    },
  );

  test("nothing typed lists everyone by name, each filter as it says", () => {
    for (const [filters, passes] of filtersOf()) {
      const { found, total } = finder.find("", { filters, limit: 5000 });
      const expected = directory.organisations.flatMap((_, index) => (passes(index) ? [index] : []));
      expect(new Set(found.map(({ index }) => index))).toEqual(new Set(expected));
      expect(total).toBe(expected.length);
      expect(found[0]).not.toHaveProperty("matched");
    }
  });

  test("whoever leaves between two pages makes nobody come twice, and hides nobody", () => {
    for (const typed of ["", "club"]) {
      const first = finder.find(typed, { limit: 10 });
      const whole = finder.find(typed, { limit: 5000 }).found.map(({ index }) => index);
      const gone = new Set(whole.slice(8, 12).map((index) => directory.organisations[index]?.id ?? ""));
      const second = finder.find(typed, { limit: 10, after: first.next as string, filters: { hidden: gone } });
      expect(second.found.map(({ index }) => index)).toEqual(whole.slice(12, 22));
    }
  });

  test("a cursor that no list gave, a limit of none, a filter in no vocabulary are refused", () => {
    expect(() => finder.find("club", { after: "20" })).toThrow(MalformedCursor);
    expect(() => finder.find("club", { after: finder.find("", { limit: 1 }).next as string })).toThrow(MalformedCursor);
    expect(() => finder.find("club", { limit: 0 })).toThrow(RangeError);
    expect(() => finder.find("club", { filters: { sectors: ["999999"] } })).toThrow(RangeError);
    expect(() => finder.find("", { filters: { publics: ["martiens"] } })).toThrow(RangeError);
  });
});

describe("what is found, and in which order", () => {
  const directory = directoryOf([
    { id: "a", name: "JUDO CLUB DE BELMONT", commune: "01002" },
    { id: "b", name: "Fédération départementale de judo, ju-jitsu et kendo de l'Ain", commune: "01003" },
    { id: "c", name: "LES JUDOKAS D'AVAL", commune: "01001" },
    { id: "d", name: "Dojo du Val", text: "Enseigner le judo aux enfants", commune: "01001" },
    { id: "e", name: "Ludothèque d'Aval", commune: "01001" },
    { id: "f", name: "Maison des jeunes et de la culture", commune: "01002" },
    { id: "g", name: "M.J.C. de Clairac", commune: "01003" },
    { id: "h", name: "Les Amis de la bibliothèque de Saint-Jean", commune: "01002" },
    { id: "i", name: "HAND BALL CLUB", commune: "01003" },
    { id: "j", name: "Handball de Belmont", commune: "01002" },
    { id: "k", name: "Œuvre des pupilles", commune: "01002" },
    { id: "l", name: "Boule d'or", commune: "01001" },
    { id: "m", name: "JUDO", commune: "02001" },
    { id: "n", name: "Union sportive belmontoise", commune: "01002" },
    { id: "W011000123", name: "Club 2000", commune: "01001" },
  ]);
  const finder = createFinder(directory);
  const find = (typed: string) =>
    finder.find(typed).found.map(({ index, matched }) => `${directory.organisations[index]?.id} ${matched}`);

  test.each([
    ["judo", ["m name", "a name", "b name", "c name", "d purpose"]],
    ["judo belmont", ["a name"]],
    ["judo aval", ["c name", "d purpose"]],
    ["belmont judo", ["a name"]],
    ["jduo club", ["a name"]],
    ["JUDÔ-CLUB", ["a name"]],
    ["ludo", ["e name", "m name", "a name", "b name"]],
    ["ludoteque", ["e name"]],
    ["mjc", ["g acronym", "f acronym"]],
    ["m.j.c", ["g acronym", "f acronym"]],
    ["mjc belmont", ["f acronym"]],
    ["les amis de la biblioteque", ["h name"]],
    ["bibliotheque st jean", ["h name"]],
    ["handball", ["j name", "i name"]],
    ["hand ball", ["i name", "j name"]],
    ["oeuvre", ["k name"]],
    ["boules", ["l name"]],
    ["us belmont", ["n acronym"]],
    ["W01 1000", ["W011000123 number"]],
    ["2000", ["W011000123 name"]],
    ["lointain", ["m place"]],
    ["judo ludotheque", []],
    ["клуб", []],
  ])("%s", (typed, expected) => {
    expect(find(typed)).toEqual(expected);
  });

  test("a rare word is taken for a mistake of a common one, never the other way round where many are found", () => {
    const sketches = Array.from({ length: 30 }, (_, at) => ({ id: `j${at + 10}`, name: `Judo ${at}` }));
    const many = createFinder(directoryOf([...sketches, { id: "l", name: "Ludo" }]));
    expect(many.find("judo", { limit: 50 }).total).toBe(30);
    expect(many.find("ludo", { limit: 50 }).total).toBe(31);
  });

  test("nobody is in an empty directory", () => {
    const empty = createFinder(directoryOf([]));
    expect(empty.find("judo")).toEqual({ found: [], total: 0 });
    expect(empty.find("")).toEqual({ found: [], total: 0 });
  });
});
