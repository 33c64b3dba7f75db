import { beforeAll, describe, expect, test } from "vitest";
import { seededRandom } from "@maillage/engine/arrays/random.js";
import { openAbout } from "@maillage/engine/group/about.js";
import { answerCall, type CallAsked } from "@maillage/engine/group/answer-call.js";
import { openCriteria, type Criterion } from "@maillage/engine/group/criteria.js";
import type { Intent } from "@maillage/engine/match/intent.js";
import { chanceMeans } from "@maillage/engine/match/chance.js";
import { openMatching } from "@maillage/engine/match/matching.js";
import { createScorer, type Scorer } from "@maillage/engine/match/scorer.js";
import { readTerritory } from "@maillage/engine/territory/territory.js";
import { readTables } from "@maillage/server/tables/read-tables.js";
import { demoDirectory } from "./demo-directory.js";

let scorer: Scorer;
beforeAll(async () => {
  const matching = openMatching(await demoDirectory());
  const [intent] = readTables().intents as readonly [Intent, ...Intent[]];
  scorer = createScorer(matching, intent, chanceMeans(matching, intent.options, 1));
});

const publics = (...ids: string[]): Criterion => ({
  id: ids.join("|"),
  anyOf: ids.map((id) => ({ aspect: "publics", id })),
});

const asked = (changes: Partial<CallAsked>): CallAsked => ({
  criteria: [],
  about: "",
  territory: undefined,
  withoutPublics: new Set(),
  size: { least: 3, most: 5 },
  gates: {},
  top: 3,
  ...changes,
});

const territoryOf = (code: string) => {
  const read = readTerritory(scorer.matching.directory.gazetteer, code);
  if ("unknown" in read) throw new Error(code);
  return read.territory;
};

describe("answering a call together", () => {
  test("with a member for each criterion, exactly those that nobody there brings stay unmet, on 24 drawn calls", () => {
    const { directory } = scorer.matching;
    const random = seededRandom(3);
    const ids = [...directory.vocabulary.publics.values()].filter(({ general }) => !general).map(({ id }) => id);
    const towns = ["9Z001", "9Z002", "9Z010", "9Z"];
    for (let draw = 0; draw < 24; draw++) {
      const pick = () => ids[Math.floor(random() * ids.length)] as string;
      const criteria = [...new Map([pick(), pick(), pick()].map((id) => [id, publics(id)])).values()];
      const territory = territoryOf(towns[draw % towns.length] as string);
      const found = answerCall(scorer, asked({ criteria, territory }));
      const { bringing } = openCriteria(directory, criteria);
      // The slow way: everybody of the territory who may be suggested, one by one.
      const there = directory.organisations.flatMap(({ commune }, index) =>
        territory.has(commune?.value) &&
        directory.sensitive[index] === 0 &&
        directory.dormant[index] === 0 &&
        directory.nameless[index] === 0
          ? [index]
          : [],
      );
      const known = criteria.map((_, at) => there.filter((index) => (bringing(index)[at] as number) > 0).length);
      expect(found.bringing).toEqual(known);
      for (const [at, { members, unmet, by }] of found.groups.entries()) {
        expect(members.length).toBeGreaterThanOrEqual(3);
        expect(new Set(members).size).toBe(members.length);
        expect(members.every((index) => there.includes(index))).toBe(true);
        // The first is made with everybody; later ones without those who are in it already.
        const nobody = known.filter((count) => count === 0).length;
        if (at === 0) expect(by.map((those) => those.length === 0)).toEqual(known.map((count) => count === 0));
        expect(unmet).toBeGreaterThanOrEqual(nobody);
        expect(unmet).toBe(by.filter((those) => those.length === 0).length);
      }
    }
  });

  test("an alternative is met by either, and trust is that of the surer", () => {
    const { directory } = scorer.matching;
    const either = openCriteria(directory, [publics("seniors", "enfants")]);
    const each = openCriteria(directory, [publics("seniors"), publics("enfants")]);
    for (let index = 0; index < directory.size; index++)
      expect(either.bringing(index)[0]).toBe(Math.max(...each.bringing(index)));
  });

  test("groups share at most half of their members, and whoever serves an excluded public is in none", () => {
    const { directory } = scorer.matching;
    const call = { criteria: [publics("jeunes")], about: "jardin partagé", top: 3 };
    const { groups } = answerCall(scorer, asked({ ...call, withoutPublics: new Set(["seniors"]) }));
    expect(groups.length).toBeGreaterThan(1);
    groups.forEach(({ members }, at) => {
      for (const other of groups.slice(0, at))
        expect(2 * members.filter((index) => other.members.includes(index)).length).toBeLessThanOrEqual(members.length);
      for (const index of members)
        expect(directory.organisations[index]?.publics.map(({ value }) => value)).not.toContain("seniors");
    });
  });

  test("what a call is about ranks a gardeners' club before a football club", () => {
    const { directory } = scorer.matching;
    const likeness = openAbout(directory, "jardin partagé, potager et compost");
    const indexOf = (name: RegExp) => directory.organisations.findIndex((each) => name.test(each.name.value));
    expect(likeness(indexOf(/Jardins partagés de Vauclandre/))).toBeGreaterThan(likeness(indexOf(/football/i)) + 0.2);
    expect(openAbout(directory, "xyzzy")(0)).toBe(0);
  });

  test("nothing asked, or no sensible number, is refused; nobody there is no group", () => {
    expect(() => answerCall(scorer, asked({}))).toThrow("a call without criteria");
    expect(() => answerCall(scorer, asked({ about: "jardin", size: { least: 4, most: 3 } }))).toThrow("4 to 3");
    const nowhere = { codes: [], name: "", has: () => false };
    expect(answerCall(scorer, asked({ about: "jardin", territory: nowhere }))).toEqual({
      concerned: 0,
      bringing: [],
      groups: [],
    });
  });
});
