import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closeLetters, initialsOf, readName } from "@maillage/engine/find/acronyms.js";
import { MalformedCursor, readCursor, writeCursor } from "@maillage/engine/find/cursor.js";
import { beginning, createLexicon, indexOf } from "@maillage/engine/find/lexicon.js";
import { walkMistakes } from "@maillage/engine/find/mistakes.js";
import { numbersOf, typedNumber } from "@maillage/engine/find/numbers.js";
import { fields, manners, rarity, worth } from "@maillage/engine/find/strength.js";
import { typedWords } from "@maillage/engine/find/typed.js";
import { distances } from "../bench/slow-find.js";
import { organisation } from "./fixtures.js";

describe("the words of a name", () => {
  test.each([
    ["U.S.C. Canet", ["usc", "canet"], ["usc"]],
    ["SECTION U.N.R.P.A DE BANYULS", ["section", "unrpa", "de", "banyuls"], ["unrpa"]],
    [
      "AMICALE DES SAPEURS POMPIERS DE BAGES (A S P B)",
      "amicale des sapeurs pompiers de bages aspb".split(" "),
      ["aspb"],
    ],
    ["LE GRAND PLATANE (MCS)", ["le", "grand", "platane", "mcs"], []],
    ["DEVELOPPEMENT MARKETING ASSISTANCE (DMA)", ["developpement", "marketing", "assistance", "dma"], ["dma"]],
    ["ARLEQUINS HAND BALL TORREILLAN (AHBT)", ["arlequins", "hand", "ball", "torreillan", "ahbt"], ["ahbt"]],
    ["L'Œuvre d'Été", ["oeuvre", "ete"], []],
    ["D ANIMATION", ["animation"], []],
    ["S'EVEILLER AUX J.O. N'A PAS", ["eveiller", "aux", "jo", "a", "pas"], ["jo"]],
    ["Club A. D. E.", ["club", "ade"], ["ade"]],
  ])("%s", (name, words, acronyms) => {
    expect(readName(name)).toEqual({ words, acronyms });
  });

  test("another name that stands for the first is its acronym, one that does not is a name", () => {
    const long = "Union nationale des retraités et personnes âgées";
    expect(readName("UNRPA", long).acronyms).toEqual(["unrpa"]);
    expect(readName("FIORETTI", long).acronyms).toEqual([]);
  });

  test("letters are closed up only where nothing else can be meant", () => {
    expect(closeLetters("VIVRE A L ECOLE")).toBe("VIVRE A L ECOLE");
    expect(closeLetters("J.M. Dupont").trim()).toBe("jm  Dupont");
  });

  test.each([
    ["MAISON DES JEUNES ET DE LA CULTURE DE CERET", ["mjcc"]],
    ["Association des parents d'élèves", ["pe", "ape"]],
    ["ASS SPORTIVE", ["as"]],
    ["JUDO", []],
    ["20 PRINTEMPS ASSOCIES", ["pa"]],
  ])("initials of %s", (name, initials) => {
    expect(initialsOf(name)).toEqual(initials);
  });
});

describe("what was typed", () => {
  test.each([
    ["", []],
    ["  ' - ", []],
    ["Les Amis de l'Œuvre", ["amis", "oeuvre"]],
    ["les", ["les"]],
    ["de la", ["de", "la"]],
    ["judo c", ["judo", "c"]],
    ["judo de", ["judo"]],
    ["judo judo", ["judo"]],
    ["u.s.c canet", ["usc", "canet"]],
    ["l'", []],
    ["клуб", undefined],
  ])("%s", (typed, words) => {
    expect(typedWords(typed)).toEqual(words);
  });

  test("no more than sixteen words, each as long as those that are kept", () => {
    expect(typedWords("a".repeat(1000))).toEqual(["a".repeat(64)]);
    expect(typedWords(Array.from({ length: 40 }, (_, at) => `mot${at}`).join(" "))).toHaveLength(16);
  });

  test.each([
    ["W66 1000 123", "w661000123"],
    ["siret : 123 456 789 00012", "12345678900012"],
    ["n° 0662005564", "0662005564"],
    ["RNA W66", "w66"],
    ["66", undefined],
    ["judo", undefined],
  ])("number in %s", (typed, number) => {
    expect(typedNumber(typed)).toBe(number);
  });
});

test("an organisation has all its numbers, and that of the prefecture without the register's four characters", () => {
  const ids = { rna: "W662000123", formerRna: "662P0662005564", siren: "123456782", siret: "12345678200010" };
  expect(numbersOf({ ...organisation({ id: "W662000123" }), ids })).toEqual([
    "w662000123",
    "662p0662005564",
    "0662005564",
    "12345678200010",
  ]);
  expect(numbersOf({ ...organisation({ id: "siren:123456782" }), ids: { siren: "123456782" } })).toEqual(["123456782"]);
  expect(numbersOf(organisation({ id: "Ville-3" }))).toEqual(["ville3"]);
});

/** Few letters, so that words share beginnings and are near one another. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), minLength: 1, maxLength: 9 });
const sortedWords = fc.uniqueArray(word, { minLength: 1, maxLength: 60 }).map((words) => words.sort());

test("a walk over the lexicon finds what the whole tables of distances find", () => {
  fc.assert(
    fc.property(sortedWords, word, fc.constantFrom(1, 2), (words, typed, most) => {
      const found: unknown[] = [];
      walkMistakes(createLexicon(words), typed, most, (index, begun, whole) =>
        found.push([index, begun, Math.min(whole, most + 1)]),
      );
      const expected = words.flatMap((each, index) => {
        const far = distances(typed, each);
        const begun = Math.min(...far);
        return begun > most ? [] : [[index, begun, Math.min(far.at(-1) as number, most + 1)]];
      });
      expect(found).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});

test("the lexicon knows its words and their beginnings", () => {
  fc.assert(
    fc.property(sortedWords, word, (words, typed) => {
      const lexicon = createLexicon(words);
      const { from, to } = beginning(lexicon, typed);
      expect(words.slice(from, to)).toEqual(words.filter((each) => each.startsWith(typed)));
      expect(indexOf(lexicon, typed)).toBe(words.indexOf(typed));
    }),
  );
});

test("distances by hand: a letter more, less, wrong, swapped", () => {
  const whole = (typed: string, meant: string) => distances(typed, meant).at(-1);
  expect(["judo", "jdo", "juudo", "judi", "jduo"].map((typed) => whole(typed, "judo"))).toEqual([0, 1, 1, 1, 1]);
  expect(whole("perpinyan", "perpignan")).toBe(2);
  expect(whole("biblioteque", "bibliotheque")).toBe(1);
});

describe("worth, as docs/method.md works it out", () => {
  test("of five words on average, a name of five, of one, of twenty; a purpose; both", () => {
    expect(worth(fields.name, 5, 5)).toBe(Math.round((255 * 4) / 5.2));
    expect(worth(fields.name, 1, 5)).toBe(Math.round((255 * (4 / 0.76)) / (1.2 + 4 / 0.76)));
    expect(worth(fields.purpose, 5, 5)).toBe(58);
    expect(worth(fields.name | fields.place, 5, 5)).toBe(Math.round((255 * 5) / 6.2));
  });

  test.each([3, 6])(
    "whole before begun before mistaken, a name before a purpose, whatever the lengths of names of %i words on average",
    (mean) => {
      const longest = worth(fields.name, 31, mean);
      const shortest = worth(fields.name, 1, mean);
      expect(longest * manners.whole).toBeGreaterThan(shortest * manners.begun);
      expect(longest * manners.begun).toBeGreaterThan(shortest * manners.once);
      expect(longest * manners.once).toBeGreaterThan(shortest * manners.twice);
      const purpose = worth(fields.purpose, 1, mean) * manners.whole;
      expect(longest * manners.once).toBeGreaterThan(purpose);
      expect(shortest * manners.rareOnce).toBeLessThan(purpose);
    },
  );

  test("a word of nobody is rarer than one of everybody, which still counts", () => {
    expect(rarity(0, 1000)).toBe(Math.round(64 * Math.log(2002)));
    expect(rarity(1000, 1000)).toBe(1);
  });
});

describe("a cursor", () => {
  test.each([
    ["score" as const, { score: 2_291_000, id: "662P0662005564" }],
    ["score" as const, { score: 7, id: "own ~ é/#" }],
    ["name" as const, { name: "judo club 66", id: "a" }],
    ["name" as const, { name: "", id: "a" }],
  ])("of a list by %s comes back as it went: %j", (order, cursor) => {
    expect(readCursor(writeCursor(cursor), order)).toEqual(cursor);
  });

  test.each(["", "s", "s~", "sé~a", "s10", "x1~a", "s1~%", "n%~a", "20"])("%j is refused", (cursor) => {
    expect(() => readCursor(cursor, "score")).toThrow(MalformedCursor);
    expect(() => readCursor(cursor, "name")).toThrow(MalformedCursor);
  });

  test("of a list of another order is refused", () => {
    expect(() => readCursor(writeCursor({ score: 1, id: "a" }), "name")).toThrow(MalformedCursor);
  });
});
