import { createDirectory } from "@maillage/engine/directory/directory.js";
import { inferenceFrom } from "@maillage/engine/directory/inference.js";
import { readCorrection } from "@maillage/engine/identity/corrections.js";
import { resolveIdentities } from "@maillage/engine/identity/resolve.js";
import { createInference } from "@maillage/engine/text/infer.js";
import { createAffirmed } from "@maillage/engine/text/negations.js";
import { words } from "@maillage/engine/text/words.js";
import { createStemmer } from "@maillage/engine/text/stem.js";
import { readTables } from "@maillage/server/tables/read-tables.js";
import { describe, expect, test } from "vitest";
import { organisation } from "./fixtures.js";

const { lexicon, gazetteer, vocabulary, wordVectors, stopWords } = readTables();
const affirmed = createAffirmed(lexicon.negations);

describe("what a text denies is not read", () => {
  test.each([
    ["Pratique du judo ; s'interdit toute discussion religieuse ou politique.", "pratique du judo"],
    [
      "Échecs, en dehors de toute appartenance politique, religieuse ou syndicale, promouvoir les tournois",
      "echecs promouvoir les tournois",
    ],
    ["L'association, apolitique et non confessionnelle, a pour but le chant", "association et a pour but le chant"],
    ["Sans but religieux et de promouvoir la lecture", "et de promouvoir la lecture"],
    ["Association à but non lucratif de culture bretonne", "association de culture bretonne"],
    ["Aider chacun sans distinction de race, de religion ou d'opinion. Théâtre", "aider chacun theatre"],
    ["Danse (à l'exclusion de toute activité cultuelle) et couture", "danse et couture"],
    ["S INTERDIT TOUTE PROPAGANDE RELIGIEUSE MAIS ORGANISE DES FETES", "mais organise des fetes"],
    ["La propagande politique est interdite, on joue aux boules", "on joue aux boules"],
    ["Accueillir les personnes sans abri et les non voyants", "accueillir les personnes sans abri et les non voyants"],
    ["Étude de la Bible", "etude de la bible"],
  ])("%s", (text, left) => expect(words(affirmed(text)).join(" ")).toBe(left));
});

test("a judo club that forbids talk of religion is no body of believers", () => {
  const infer = createInference(lexicon);
  const read = (purpose: string) => infer({ title: "JUDO CLUB DU VAL", purpose, sectors: ["011010"] });
  const denied = read("Pratique du judo. S'interdit toute discussion religieuse ou politique");
  expect(denied.publics.map(({ id }) => id)).not.toContain("croyants");
  expect(denied).toEqual(read("Pratique du judo."));
});

test("a corrected field gets no guess beside it, the other fields do", () => {
  const club = organisation({
    id: "W011000001",
    name: "PAROISSE SAINT-JEAN",
    text: "Culte catholique des fidèles et catéchisme",
  });
  const open = (...records: Parameters<typeof resolveIdentities>[0]["organisations"]) =>
    createDirectory({
      organisations: resolveIdentities({ organisations: [club, ...records], ties: [] }).organisations,
      ties: [],
      gazetteer,
      vocabulary,
      infer: inferenceFrom(lexicon),
      stemmer: createStemmer(stopWords),
      wordVectors,
    }).organisations[0];
  expect(open()?.publics.some(({ origin }) => origin === "inferred")).toBe(true);
  const corrected = open(
    readCorrection({ organisation: club.id, field: "publics", values: ["habitants"], date: "2026-01-02T10:00:00Z" }),
  );
  expect(corrected?.publics.map(({ value }) => value)).toEqual(["habitants"]);
  expect(corrected?.actions.some(({ origin }) => origin === "inferred")).toBe(true);
});

test("of two corrections the latest stands, whatever its length and the number it was written under", () => {
  const registered = {
    ...organisation({ id: "W011000001", name: "CLUB" }),
    ids: { rna: "W011000001", siren: "552100554" },
  };
  const corrections = [
    readCorrection({
      organisation: "siren:552100554",
      field: "name",
      values: ["Le plus long des noms"],
      date: "2026-01-02T10:00:00Z",
    }),
    readCorrection({ organisation: "W011000001", field: "name", values: ["Bref"], date: "2026-01-02T11:00:00Z" }),
  ];
  for (const order of [corrections, corrections.toReversed()])
    expect(resolveIdentities({ organisations: [...order, registered], ties: [] }).organisations[0]?.name.value).toBe(
      "Bref",
    );
});
