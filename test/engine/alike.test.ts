import { candidatesOf } from "@maillage/engine/identity/alike/join-alike.js";
import { mayBeOne } from "@maillage/engine/identity/alike/blocks.js";
import { bodiesOf } from "@maillage/engine/identity/alike/bodies.js";
import { createComparer } from "@maillage/engine/identity/alike/compare.js";
import { compareNames } from "@maillage/engine/identity/alike/compare-names.js";
import { isOneEditAway } from "@maillage/engine/text/edits.js";
import { nameWords } from "@maillage/engine/identity/alike/name-words.js";
import { opposedIn } from "@maillage/engine/identity/alike/opposed.js";
import { areasPaidFrom } from "@maillage/engine/identity/alike/payments.js";
import { rarityOf } from "@maillage/engine/identity/alike/rarity.js";
import { resolveIdentities } from "@maillage/engine/identity/resolve.js";
import { seededRandom, shuffle } from "@maillage/engine/arrays/random.js";
import { areasOfAuthorities } from "@maillage/engine/territory/areas-of-authorities.js";
import type { Organisation } from "@maillage/engine/model/organisation.js";
import type { Tie } from "@maillage/engine/model/tie.js";
import { readTables } from "@maillage/server/tables/read-tables.js";
import { describe, expect, test } from "vitest";
import { organisation } from "./fixtures.js";

const tables = readTables();
const { gazetteer, nameShares } = tables;

describe("names", () => {
  const rarity = rarityOf([], nameShares);
  const level = (a: string, b: string) => compareNames(nameWords(a), nameWords(b), rarity, () => false).level;
  test.each([
    ["AS SAINT-AVERTIN", "Association sportive de Saint Avertin", "same"],
    ["Ass. sportive St Avertin", "A.S. SAINT AVERTIN", "same"],
    ["PETIT FAUCHEUX LE", "Le Petit Faucheux", "same"],
    ["LES COEURS DE YOLENE (LCDY)", "Les cœurs de Yolène", "same"],
    ["Union sportive de Tours", "U.S. TOURS", "same"],
    ["BETON PRODUCTION", "BETON PRODUCTIONS", "spelt"],
    ["ARBORESCIENCE", "ARBORESIENCE", "spelt"],
    ["PAUL BERT EXPRESS, L'ASSO QUI RO", "PAUL BERT EXPRESS, L'ASSO QUI ROULE", "cut"],
    ["LES PETITS FRERES DES", "Les petits frères", "cut"],
    ["ACRT", "Amicale des collectionneurs du rail tourangeau", "initials"],
    ["Biodivercity", "Le Balzac", "other"],
  ])("%s and %s are %s", (a, b, expected) => {
    expect(level(a, b)).toBe(expected);
    expect(level(b, a)).toBe(expected);
  });
  test("a word of many names tells little, one that the country does not know tells much; here counts too", () => {
    // 7,812.4 names of 100,000 have "club": −ln .078124 = 2.55. Of 2,000 names here all: −ln((2000 + 156.2) / 4000) = .618.
    expect(rarity("club")).toBeCloseTo(2.55, 2);
    expect(rarity("biodivercity")).toBeCloseTo(-Math.log(0.00002), 6);
    const here = rarityOf(
      Array.from({ length: 2000 }, () => ["club"]),
      nameShares,
    );
    expect(here("club")).toBeCloseTo(0.618, 3);
  });
  test.each([
    ["tours", "tuors", true],
    ["tours", "tour", true],
    ["tours", "tous", true],
    ["tours", "toast", false],
    ["abc", "abc", true],
  ])("%s and %s are a letter apart: %s", (a, b, expected) => expect(isOneEditAway(a, b)).toBe(expected));
  test.each([
    ["Aides 18", "Aides 37", true],
    ["Aides", "Aides 37", false],
    ["Comité départemental de judo", "Comité régional de judo", true],
    ["Comité départemental", "Mission départementale", false],
    ["Boxing club Tours nord", "Boxing club de Tours sud", true],
  ])("%s and %s exclude each other: %s", (a, b, expected) =>
    expect(opposedIn(nameWords(a).all, nameWords(b).all)).toBe(expected),
  );
});

describe("the territory of who pays", () => {
  const territory = areasOfAuthorities(gazetteer);
  const of = (name: string, siren?: string) =>
    territory({ ids: siren ? { siren } : {}, name: { value: name, origin: "official", source: "x" } });
  test.each([
    ["Ville de Tours", "commune", "37261"],
    ["Région Centre-Val de Loire", "region", "24"],
    ["REGION CENTRE -VAL DE LOIRE", "region", "24"],
    ["Conseil départemental d'Indre-et-Loire", "departement", "37"],
    ["Tours Métropole Val de Loire", "epci", "243700754"],
  ])("%s: %s %s", (name, level, code) => expect(of(name)).toEqual({ level, code }));
  test("a SIREN settles it; a name of several communes is none", () => {
    expect(of("La mairie", "213702616")).toEqual({ level: "commune", code: "37261" });
    expect(of("Commune de Saint-Martin")).toBeUndefined();
    expect(of("État")).toBeUndefined();
  });
});

const place = { tours: "37261", joue: "37122", loches: "37132" };

const registered = (rna: string, name: string, commune: string): Organisation => ({
  ...organisation({ id: rna, commune }),
  ids: { rna },
  name: { value: name, origin: "official", source: "rna-waldec" },
});
const paid = (name: string, ids: Organisation["ids"] = {}): Organisation => ({
  ...organisation({ id: ids.siren ? `siren:${ids.siren}` : `name:${name}@37` }),
  ids,
  name: { value: name, origin: "official", source: "subventions-scdl" },
});
const town: Organisation = {
  ...paid("Ville de Tours"),
  id: "funder:commune:tours",
  kind: { value: "authority", origin: "official", source: "x" },
};
const region: Organisation = {
  ...town,
  id: "funder:region:centre",
  name: { ...town.name, value: "Région Centre-Val de Loire" },
};
const pays = (funder: Organisation, { id }: Organisation): Tie => ({
  source: funder.id,
  target: id,
  kind: "funding",
  origin: "official",
  from: "subventions-scdl",
});

const register = [
  registered("W372000001", "BARQUE TO THE FUTURE", place.tours),
  registered("W372000002", "COMPAGNIE DISCRÈTE", place.tours),
  registered("W372000003", "AMICALE LAÏQUE", place.joue),
  registered("W372000004", "AMICALE LAÏQUE", place.loches),
  registered("W372000005", "LES AMIS DU PETIT FAUCHEUX", place.tours),
  registered("W372000006", "LIGUE SLAM DE FRANCE - RÉSEAU NATIONAL", place.tours),
  registered("W372000007", "TOURS TANGO", place.tours),
];
const beneficiaries = [
  paid("Barque to the futur"),
  paid("CIE DISCRETE"),
  paid("AMICALE LAIQUE"),
  paid("LE PETIT FAUCHEUX"),
  paid("LIGUE SLAM DE FRANCE - RESEAU NA"),
  paid("TANGO DE TOURS"),
  paid("Zirlib"),
];
const records = {
  organisations: [town, region, ...register, ...beneficiaries],
  ties: beneficiaries.map((each) => pays(town, each)),
};
const standing = ({ organisations, ties }: typeof records) => {
  const { canonical, doubles } = resolveIdentities({ organisations, ties }, [], tables);
  return {
    stands: beneficiaries.map(({ id, name }) => `${name.value}: ${canonical.get(id)}`),
    doubles: doubles.map(({ a, b, words }) => `${a} ${b}: ${words.join(" ")}`),
  };
};

describe("who a town pays", () => {
  const found = standing(records);
  test("is the one of the register that is called alike and is there; an acquaintance of it is not", () => {
    expect(found.stands).toEqual([
      "Barque to the futur: W372000001",
      "CIE DISCRETE: W372000002",
      "AMICALE LAIQUE: name:AMICALE LAIQUE@37",
      "LE PETIT FAUCHEUX: name:LE PETIT FAUCHEUX@37",
      "LIGUE SLAM DE FRANCE - RESEAU NA: W372000006",
      "TANGO DE TOURS: W372000007",
      "Zirlib: name:Zirlib@37",
    ]);
  });
  test("stays to be decided where it may be another or a friend of it, with the words that match", () => {
    expect(found.doubles).toEqual([
      "W372000003 name:AMICALE LAIQUE@37: amicale laique",
      "W372000005 name:LE PETIT FAUCHEUX@37: petit faucheux",
    ]);
  });
  test("the order of the records makes no difference", () => {
    for (let seed = 1; seed <= 12; seed++) {
      const random = seededRandom(seed);
      const organisations = [...records.organisations];
      const ties = [...records.ties];
      shuffle(organisations, random);
      shuffle(ties, random);
      expect(standing({ organisations, ties })).toEqual(found);
    }
  });
  test("two of different numbers are two, whatever they are called", () => {
    const other = paid("Barque to the future", { siren: "732829320" });
    const own = { ...register[0], ids: { rna: "W372000001", siren: "552100554" } } as Organisation;
    const { canonical } = resolveIdentities(
      { organisations: [town, own, other], ties: [pays(town, other)] },
      [],
      tables,
    );
    expect(canonical.get(other.id)).toBe(other.id);
  });
  test("without a town that pays, nothing is joined by likeness", () => {
    const { canonical } = resolveIdentities({ ...records, ties: [] }, [], tables);
    expect(beneficiaries.map(({ id }) => canonical.get(id))).toEqual(beneficiaries.map(({ id }) => id));
  });
  test("is supposed to be in that town, and it is said; of a région nothing is supposed", () => {
    const communes = (funder: Organisation) => {
      const body = paid("Zirlib");
      const { organisations } = resolveIdentities(
        { organisations: [funder, body], ties: [pays(funder, body)] },
        [],
        tables,
      );
      return organisations.find(({ id }) => id === body.id)?.commune;
    };
    expect(communes(town)).toEqual({ value: place.tours, origin: "inferred", source: "funder-territory" });
    expect(communes(region)).toBeUndefined();
  });
});

describe("rows that say where they are", () => {
  const known = (name: string, commune: string, id = `name:${name}@${commune}`): Organisation => ({
    ...organisation({ id, commune }),
    name: { value: name, origin: "official", source: "subventions-sarthe" },
  });
  const count = (...organisations: Organisation[]) =>
    resolveIdentities({ organisations, ties: [] }, [], tables).organisations.length;
  test.each([
    ["JUDO CLUB SUZERAIN", "MOTO CLUB SUZERAIN"],
    ["UNION DEPART SYNDICATS CGT", "UNION DEPAR SYNDICAT CFDT"],
    ["UNION SPORTIVE DE PRECIGNE SECTION JUDO", "UNION SPORTIVE DE PRECIGNE SECTION TENNIS"],
    ["COMITE DEPARTEMENTAL DE BADM MAISON DEPARTE", "COMITE DEPARTEMENTAL DE BOXE MAISON DEPARTEM"],
    ["UNION DES SPORTS FLECHOIS CANOE KAYAK", "UNION DES SPORTS FLECHOIS"],
  ])("%s and %s of one town are two", (a, b) => {
    expect(count(registered("W722000001", a, "72346"), known(b, "72346"))).toBe(2);
    expect(count(known(a, "72346"), known(b, "72346"))).toBe(2);
  });
  test("one name in two communes is two bodies, for the list and for the register", () => {
    const name = "GENERATIONS MOUVEMENT AINES DU BELINOIS";
    expect(count(known(name, "72328"), known(name, "72344"))).toBe(2);
    expect(count(registered("W722000001", name, "72328"), known(name, "72344"))).toBe(2);
  });
  test("the register's own is it, spelt otherwise", () => {
    expect(
      count(registered("W722000001", "TENNIS CLUB FLECHOIS", "72154"), known("TENIS CLUB FLECHOIS", "72154")),
    ).toBe(1);
  });
});

test("blocking loses nobody: a comparison of all with all finds the same candidates", () => {
  const paidFrom = areasPaidFrom(records.organisations, records.ties, gazetteer);
  const sets = records.organisations.map((_, index) => [index]);
  const bodies = bodiesOf(sets, records.organisations, paidFrom, gazetteer);
  const comparer = createComparer(bodies, tables);
  const told = (found: ReturnType<typeof candidatesOf>) =>
    found.map(({ a, b, score, isSame }) => `${a.id} ${b.id} ${score.toFixed(6)} ${isSame}`);
  const all: (readonly [number, number])[] = bodies.flatMap((a, at) =>
    bodies.slice(at + 1).flatMap((b, next) => (mayBeOne(a, b) ? [[at, at + 1 + next] as const] : [])),
  );
  expect(all.length).toBeGreaterThan(50);
  expect(told(candidatesOf(bodies, comparer))).toEqual(told(candidatesOf(bodies, comparer, all)));
});
