import { chanceMeans } from "@maillage/engine/match/chance.js";
import type { Intent } from "@maillage/engine/match/intent.js";
import { openMatching } from "@maillage/engine/match/matching.js";
import { rankPartners } from "@maillage/engine/match/partners.js";
import { createScorer } from "@maillage/engine/match/scorer.js";
import { openSearch } from "@maillage/engine/match/search/branch-and-bound.js";
import { openMaillage } from "@maillage/engine/maillage.js";
import type { Organisation } from "@maillage/engine/model/organisation.js";
import { readTables } from "@maillage/server/tables/read-tables.js";
import { expect, test } from "vitest";
import { generateDirectory } from "../bench/generate.js";
import { organisation } from "../engine/fixtures.js";

const tables = readTables();

const registered = (rna: string, name: string, text: string): Organisation => ({
  ...organisation({ id: rna, commune: "37261", sectors: ["011000"], text }),
  ids: { rna },
  name: { value: name, origin: "official", source: "rna-waldec" },
});

const asker = registered("W372000001", "JUDO TOURANGEAU", "pratique du judo et des arts martiaux");
const doubles = ["W372000002", "W372000003", "W372000004"].map((rna) =>
  registered(rna, "ÉCOLE D'AÏKIDO DES RIVES", "enseignement de l'aïkido et des arts martiaux"),
);
const others = [
  registered("W372000005", "KARATE DU PLESSIS", "pratique du karaté"),
  registered("W372000006", "BOULE FERRÉE", "jeu de boules"),
];

const lists = (decisions: readonly { a: string; b: string; isSame: boolean }[] = []) => {
  const maillage = openMaillage({ organisations: [asker, ...doubles, ...others], ties: [], decisions }, tables);
  const [intent] = tables.intents;
  if (!intent) throw new Error("no intent");
  const { indexOf, organisations } = maillage.directory;
  const asked = { intent, top: 5, gates: {} };
  const { close, unsure, bridging } = maillage.partners(indexOf.get(asker.id) as number, asked);
  return [...close, ...unsure, ...bridging].map(({ index }) => organisations[index]?.id);
};
const isDouble = (id: string | undefined) => doubles.some((each) => each.id === id);

test("three that may be one are one suggestion, and the others have their places", () => {
  expect(lists().filter(isDouble)).toHaveLength(1);
  expect(lists().filter((id) => !isDouble(id))).toEqual(expect.arrayContaining(others.map(({ id }) => id)));
});

test("once a person has told them apart, each is a suggestion of its own", () => {
  const pairs = doubles.flatMap((a, at) => doubles.slice(at + 1).map((b) => ({ a: a.id, b: b.id, isSame: false })));
  expect(lists(pairs).filter(isDouble)).toHaveLength(3);
});

test("a list is as long as it is asked to be, however many stand for one, and a chain of doubts hides its middle alone", () => {
  const generated = generateDirectory(400, 5, { communes: 6 });
  const matching = openMatching(generated);
  const intent = tables.intents[0] as Intent;
  const query = (directory: typeof generated) => {
    const opened = directory === generated ? matching : openMatching(directory);
    return createScorer(opened, intent, chanceMeans(opened, intent.options, 1)).from(0);
  };
  const near = (directory: typeof generated, top: number) => {
    const asked = query(directory);
    const { close, unsure, bridging } = rankPartners(asked, top, {}, openSearch(asked.scorer.matching));
    const isBridge = new Set(bridging.map(({ index }) => index));
    return [...close, ...unsure].map(({ index }) => index).filter((index) => !isBridge.has(index));
  };
  const best = near(generated, 30);
  const pairs = (all: readonly (readonly [number, number])[]) => {
    const paired = new Map<number, number[]>();
    for (const [a, b] of all)
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const)
        paired.set(x, [...(paired.get(x) ?? []), y]);
    return { ...generated, perhapsOne: paired };
  };
  const [first, second, third] = best as [number, number, number];
  expect(
    near(
      pairs([
        [first, second],
        [second, third],
      ]),
      5,
    ),
  ).toEqual([first, ...best.slice(2, 6)]);
  const star = pairs(best.slice(1, 21).map((each) => [first, each] as const));
  expect(near(star, 5)).toEqual([first, ...best.slice(21, 25)]);
});
