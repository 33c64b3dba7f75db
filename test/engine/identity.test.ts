import { resolveIdentities } from "@maillage/engine/identity/resolve.js";
import { isNameless } from "@maillage/engine/identity/names.js";
import { readIdentifiers } from "@maillage/engine/read/cells/identifiers.js";
import { guessKind, isBudgetLine, looksLikePerson } from "@maillage/engine/read/guesses/bodies.js";
import type { Organisation } from "@maillage/engine/model/organisation.js";
import type { Problem } from "@maillage/engine/model/problem.js";
import type { Tie } from "@maillage/engine/model/tie.js";
import { reporter } from "@maillage/engine/read/cells/facts.js";
import { describe, expect, test } from "vitest";
import { organisation } from "./fixtures.js";

const siren = "732829320";

interface Said {
  readonly name: string;
  readonly ids?: Organisation["ids"];
  readonly commune?: string;
  readonly list?: string;
  readonly source?: string;
  readonly kind?: Organisation["kind"]["value"];
}

const record = (id: string, { name, ids = {}, commune, list, source = "organisations", kind }: Said): Organisation => ({
  ...organisation({ id, ...(commune ? { commune } : {}), ...(kind ? { kind } : {}) }),
  ids,
  name: { value: name, origin: source.startsWith("rna") ? "official" : "declared", source },
  ...(list ? { list } : {}),
});
const resolve = (...organisations: Organisation[]) => {
  const once = resolveIdentities({ organisations, ties: [] }).organisations;
  expect(resolveIdentities({ organisations: [...organisations].reverse(), ties: [] }).organisations).toEqual(once);
  return once.map(({ id, name }) => `${id} ${name.value}`);
};

describe("one SIREN in several places", () => {
  const antenna = (id: string, name: string, commune: string, list = "annuaire.csv") =>
    record(id, { name, ids: { siren }, commune, list });
  test("rows of a directory are places of their own, each by its name", () => {
    expect(
      resolve(antenna("a", "Croix verte d'Aval", "01001"), antenna("b", "Croix verte de Clairac", "01003")),
    ).toEqual(["a Croix verte d'Aval", "b Croix verte de Clairac"]);
  });
  test("what a town runs is not the town, nor one another", () => {
    const town = record(`siren:${siren}`, { name: "Ville d'Aval", ids: { siren }, kind: "authority" });
    expect(
      resolve(town, antenna("a", "Médiathèque Louise Michel", "01001"), antenna("b", "Bibliothèque du port", "01001")),
    ).toEqual(["a Médiathèque Louise Michel", "b Bibliothèque du port", `siren:${siren} Ville d'Aval`]);
  });
  test("a row of a directory under the register's number is that association, whatever it is called", () => {
    const rna = "W011000001";
    const register = record(rna, { name: "ENTRAIDE", ids: { rna, siren }, commune: "01001", source: "rna-waldec" });
    expect(resolve(register, antenna("a", "La Maison ouverte", "01001"))).toEqual([`${rna} ENTRAIDE`]);
    expect(resolve(register, record("a", { name: "La Maison", ids: { rna }, commune: "01003", list: "l" }))).toEqual([
      `${rna} ENTRAIDE`,
    ]);
  });
  test("grants in two places under two names are two places, under one name one body that moved", () => {
    const paid = (name: string, commune: string) =>
      record(`siren:${siren}@${commune}`, { name, ids: { siren }, commune, source: "subventions-scdl" });
    expect(resolve(paid("Secours d'Aval", "01001"), paid("Secours de Clairac", "01003"))).toEqual([
      `siren:${siren} Secours d'Aval`,
      `siren:${siren}@01003 Secours de Clairac`,
    ]);
    expect(resolve(paid("Secours vert", "01001"), paid("ASS. SECOURS VERT", "01003"))).toHaveLength(1);
  });
});

describe("the name that is shown", () => {
  const same = (id: string, name: string, source = "organisations") => record(id, { name, ids: { siren }, source });
  test.each([
    ["the register's", [same("x", "Judo club d'Aval et environs"), same("y", "JUDO AVAL", "rna-waldec")], "JUDO AVAL"],
    [
      "the most frequent spelling",
      [same("x", "Le grand judo club d'Aval"), same("y", "Judo Aval"), same("z", "JUDO AVAL")],
      "Judo Aval",
    ],
    [
      "the register's, as people write it where they do",
      [same("x", "L'Épi d'Aval"), same("y", "L'EPI D'AVAL", "rna-waldec")],
      "L'Épi d'Aval",
    ],
    ["no letter or two of the register's", [same("x", "Judo Aval"), same("y", "T", "rna-import")], "Judo Aval"],
    ["no word for want of a name", [same("x", "Judo Aval"), same("y", "INDEFINI", "rna-import")], "Judo Aval"],
  ])("%s", (_what, records, name) => {
    expect(resolve(...records)).toEqual([`siren:${siren} ${name}`]);
  });
  test.each(["T", "O", "D.", "indéfini", "Test", "SANS TITRE"])("%s is no name", (name) =>
    expect(isNameless(name)).toBe(true),
  );
  test.each(["ABC", "Les Testaments", "A.S.T."])("%s is one", (name) => expect(isNameless(name)).toBe(false));
});

describe("a SIRET whose key fails and whose SIREN passes", () => {
  const wrong = `${siren}00075`;
  const read = (cell: string) => {
    const problems: Problem[] = [];
    const ids = readIdentifiers({ business: [["siret", cell]] }, reporter("a.csv", 1, problems));
    return { ids, codes: problems.map(({ code }) => code) };
  };
  test("is kept, and said", () => {
    expect(read(wrong)).toEqual({ ids: { likelySiren: siren }, codes: ["siret.siren-kept"] });
    expect(read("73282932100075")).toEqual({ ids: {}, codes: ["siret.checksum"] });
  });
  test("is used when another row has that SIREN, and only then", () => {
    const doubtful = record("name:x@01001", { name: "Judo Aval", ids: read(wrong).ids });
    const sure = record(`siren:${siren}`, { name: "AS JUDO", ids: { siren } });
    expect(resolve(doubtful, sure)).toHaveLength(1);
    expect(resolve(doubtful, record("siren:552100554", { name: "AS JUDO", ids: { siren: "552100554" } }))).toHaveLength(
      2,
    );
  });
});

test.each([
  ["CCAS DE CLAIRAC", "institution"],
  ["C.C.A.S. de Clairac", "institution"],
  ["S.A.S. LES HALLES", "enterprise"],
  ["Commune de Clairac", "authority"],
  ["S I V U des deux vals", "authority"],
  ["Sivurel et ses amis", "association"],
  ["ACCASTILLAGE D'AVAL", "association"],
  ["A S JUDO", "association"],
])("%s is %s", (name, kind) => expect(guessKind(name).kind).toBe(kind));

test.each([
  ["Madame Suzie Productions", false],
  ["Monsieur le Chat (compagnie)", false],
  ["Mme Exemple", true],
  ["M. Exemple Prénom", true],
  ["Docteur Exemple", true],
])("%s: a person %s", (name, isPerson) => expect(looksLikePerson(name)).toBe(isPerson));
test("a SIREN settles it for a civility in full, not for a short one", () => {
  expect(looksLikePerson("Monsieur Cirque", true)).toBe(false);
  expect(looksLikePerson("M. Exemple", true)).toBe(true);
});

test.each([
  ["AIDES", false],
  ["AIDES 37", false],
  ["Diversité en Anjou", false],
  ["Autres Regards", false],
  ["Crédit municipal de Nantes", false],
  ["Totale Danse", false],
  ["Réserve naturelle du lac", false],
  ["Divers bénéficiaires", true],
  ["DIVERS", true],
  ["Aide à la pierre", true],
  ["Provision pour imprévus", true],
  ["Autres associations", true],
  ["TOTAL", true],
])("%s: a budget line %s", (name, isLine) => expect(isBudgetLine(name)).toBe(isLine));

describe("records that differ in one thing only: the order of the rows does not choose", () => {
  const rna = "W011000001";
  const register = (source: string, said: Partial<Organisation> = {}): Organisation => ({
    ...record(rna, { name: "ENTRAIDE", ids: { rna }, commune: "01001", source }),
    kind: { value: "association", origin: "official", source },
    ...said,
  });
  const bothWays = (a: Organisation, b: Organisation): Organisation => {
    const [one, other] = [
      [a, b],
      [b, a],
    ].map((organisations) => resolveIdentities({ organisations, ties: [] }).organisations);
    expect(one).toHaveLength(1);
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    return one?.[0] as Organisation;
  };
  test("the source of its kind, and a guess never before a register", () => {
    expect(bothWays(register("rna-import"), register("rna-waldec")).kind.source).toBe("rna-import");
    const guessed = { value: "association", origin: "inferred", source: "subventions-scdl", evidence: [] } as const;
    expect(bothWays(register("subventions-scdl", { kind: guessed }), register("rna-waldec")).kind.source).toBe(
      "rna-waldec",
    );
  });
  test("two numbers of a company, two years of foundation, two columns of one name", () => {
    const said = (siret: string, founded: number) =>
      register("rna-import", { ids: { rna, siret }, founded, extra: { naf: siret } });
    expect(bothWays(said("73282932000074", 1999), said("73282932000082", 2001))).toMatchObject({
      ids: { siret: "73282932000074" },
      founded: 1999,
    });
  });
  test("a tie that is said twice, at two rungs", () => {
    const ends = [record("a", { name: "Aval" }), record("b", { name: "Belmont" })];
    const tie = (rung: "cooperation" | "mutualisation"): Tie => ({
      source: "a",
      target: "b",
      kind: "cooperation",
      origin: "declared",
      from: "ties",
      rung,
    });
    for (const ties of [
      [tie("cooperation"), tie("mutualisation")],
      [tie("mutualisation"), tie("cooperation")],
    ])
      expect(resolveIdentities({ organisations: ends, ties }).ties).toEqual([tie("cooperation")]);
  });
});
