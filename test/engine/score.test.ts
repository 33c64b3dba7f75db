import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Directory } from "@maillage/engine/directory/directory.js";
import { resolveIdentities } from "@maillage/engine/identity/resolve.js";
import { gateFrom } from "@maillage/engine/match/gates.js";
import { rankPartners } from "@maillage/engine/match/partners.js";
import { openSearch } from "@maillage/engine/match/search/branch-and-bound.js";
import { chanceMeans } from "@maillage/engine/match/chance.js";
import type { Intent } from "@maillage/engine/match/intent.js";
import { openMatching } from "@maillage/engine/match/matching.js";
import { createScorer, scoreOf, wholeScore } from "@maillage/engine/match/scorer.js";
import { readTables } from "@maillage/server/tables/read-tables.js";
import { directoryOf, organisation, tie, type Sketch } from "./fixtures.js";

const intents = readTables().intents;
const subset = (values: readonly string[]) => fc.subarray([...values]);

const sketches = fc
  .array(
    fc.record({
      text: fc
        .array(fc.constantFrom("jardin", "judo", "fete", "lavoir", "musique", "chasse"), { maxLength: 4 })
        .map((words) => words.join(" ")),
      sectors: subset(["011010", "011000", "013000", "024000", "006000", "040000"]),
      commune: fc.constantFrom("01001", "01002", "01003", "02001", "none"),
      publics: subset(["enfants", "seniors", "familles", "tous-publics"]),
      actions: subset(["evenement", "formation", "recherche"]),
      offers: subset(["barnums", "vehicule"]),
      needs: subset(["barnums", "vehicule", "bureau"]),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((list): Sketch[] =>
    list.map(({ commune, ...sketch }, at) => ({
      ...sketch,
      id: `o${String(at).padStart(2, "0")}`,
      ...(commune === "none" ? {} : { commune }),
    })),
  );

function scorerOf(directory: Directory, intent: Intent, seed = 1) {
  const matching = openMatching(directory);
  return createScorer(matching, intent, chanceMeans(matching, intent.options, seed));
}

describe("whatever the organisations", () => {
  test("scores and confidences stay in [0, 1], and contributions add up to the score", () => {
    fc.assert(
      fc.property(sketches, fc.constantFrom(...intents), fc.nat(), (list, intent, seed) => {
        const ties = list.length > 3 ? [tie("o00", "o02"), tie("o02", "o03")] : [];
        const directory = directoryOf(list, ties);
        const scorer = scorerOf(directory, intent, seed);
        for (let a = 0; a < directory.size; a++) {
          const { score, contributions, confidence } = scorer.from(a);
          for (let b = 0; b < directory.size; b++) {
            if (a === b) continue;
            const parts = contributions(b);
            expect(parts.reduce((sum, { value, weight }) => sum + value * weight, 0)).toBe(score(b));
            expect(scoreOf(parts)).toBe(score(b) / wholeScore);
            expect(score(b)).toBeGreaterThanOrEqual(0);
            expect(score(b)).toBeLessThanOrEqual(wholeScore);
            expect(confidence(b)).toBeGreaterThanOrEqual(0);
            expect(confidence(b)).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("doubles are not complementary, and a pair is scored the same from both ends", () => {
    fc.assert(
      fc.property(sketches, (list) => {
        const [first] = list as [Sketch];
        const directory = directoryOf([...list, { ...first, id: "twin" }]);
        const [intent] = intents as [(typeof intents)[number]];
        const scorer = scorerOf(directory, intent);
        const twin = directory.indexOf.get("twin") as number;
        const value = scorer
          .from(0)
          .contributions(twin)
          .find(({ dimension }) => dimension === "complementarity");
        if (value?.known) expect(value.value).toBe(0);
        expect(scorer.from(0).score(twin)).toBe(scorer.from(twin).score(0));
      }),
      { numRuns: 100 },
    );
  });

  test("the order of the rows changes nothing", () => {
    fc.assert(
      fc.property(sketches, fc.infiniteStream(fc.nat()), (list, draws) => {
        const shuffled = list
          .map((sketch) => ({ sketch, key: draws.next().value as number }))
          .sort((x, y) => x.key - y.key);
        const rank = (order: readonly Sketch[]) => {
          const resolved = resolveIdentities({ organisations: order.map(organisation), ties: [] }).organisations;
          const directory = directoryOf(order);
          expect(resolved.map(({ id }) => id)).toEqual(directory.organisations.map(({ id }) => id));
          const [intent] = intents as [(typeof intents)[number]];
          const scorer = scorerOf(directory, intent);
          return JSON.stringify(rankPartners(scorer.from(0), 5, {}, openSearch(scorer.matching)));
        };
        expect(rank(shuffled.map(({ sketch }) => sketch))).toBe(rank(list));
      }),
      { numRuns: 50 },
    );
  });
});

describe("gates are apart from weights", () => {
  const directory = directoryOf([
    { id: "a", name: "Judo club", commune: "01001", sectors: ["011010"] },
    { id: "faith", name: "Chorale de la paroisse", commune: "01001", sectors: ["040000"] },
    { id: "near", name: "Judo de Belmont", commune: "01002", sectors: ["011010"] },
    { id: "far", name: "Judo lointain", commune: "02001", sectors: ["011010"] },
    { id: "asleep", name: "Judo endormi", commune: "01001", sectors: ["011010"], dormant: "en sommeil" },
    { id: "letter", name: "T.", commune: "01001", sectors: ["011010"] },
    { id: "test", name: "TEST", commune: "01001", sectors: ["011010"] },
  ]);
  const open = (gates: Parameters<typeof gateFrom>[2]) =>
    directory.organisations.filter((_, b) => gateFrom(directory, 0, gates)(b)).map(({ id }) => id);
  test("itself never, nor a dormant or a nameless one; sensitive sectors only when asked; distance; objections", () => {
    expect(open({})).toEqual(["far", "near"]);
    expect(open({ sensitive: true })).toEqual(["faith", "far", "near"]);
    expect(open({ within: 20 })).toEqual(["near"]);
    expect(open({ excluded: new Set(["near"]) })).toEqual(["far"]);
  });
});
