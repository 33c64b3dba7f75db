import { describe, expect, test } from "vitest";
import { resolveIdentities } from "@maillage/engine/identity/resolve.js";
import { organisations } from "@maillage/engine/read/layouts/organisations.js";
import { kindFromTitle } from "@maillage/engine/read/guesses/kinds.js";
import { rnaImport, rnaWaldec } from "@maillage/engine/read/layouts/rna.js";
import { recogniseSource } from "@maillage/engine/read/sources.js";
import type { Source } from "@maillage/engine/read/source.js";
import { organisation, readingContext, tie } from "./fixtures.js";

const importHeader =
  "id;id_ex;siret;gestion;date_creat;date_publi;nature;groupement;titre;objet;objet_social1;objet_social2;adr1;adr2;adr3;adrs_codepostal;libcom;adrs_codeinsee;dir_civilite;siteweb;observation;position;rup_mi;maj_time".split(
    ";",
  );
const waldecHeader =
  "id;id_ex;siret;rup_mi;gestion;date_creat;date_decla;date_publi;date_disso;nature;groupement;titre;titre_court;objet;objet_social1;objet_social2;adrs_complement;adrs_numvoie;adrs_repetition;adrs_typevoie;adrs_libvoie;adrs_distrib;adrs_codeinsee;adrs_codepostal;adrs_libcommune;adrg_declarant;adrg_complemid;adrg_complemgeo;adrg_libvoie;adrg_distrib;adrg_codepostal;adrg_achemine;adrg_pays;dir_civilite;telephone;siteweb;email;publiweb;observation;position;maj_time".split(
    ";",
  );

/** Reads one row that has these cells, the others empty. */
function read(source: Source, header: readonly string[], cells: Readonly<Record<string, string>>) {
  const row = source.open(header, readingContext);
  return row({ number: 7, cells: header.map((name) => cells[name] ?? "") });
}

const active = {
  id: "011S0010002483",
  titre: "TAROT CLUB",
  objet: "Jouer au tarot",
  position: "A",
  adrs_codeinsee: "01001",
};

describe("the RNA", () => {
  test("both layouts are recognised by their headers", () => {
    expect(recogniseSource(importHeader)?.id).toBe("rna-import");
    expect(recogniseSource(waldecHeader)?.id).toBe("rna-waldec");
    expect(recogniseSource(["a", "b"])).toBeUndefined();
  });
  test("an active row is an organisation, and absent values are absent", () => {
    const reading = read(rnaImport, importHeader, {
      ...active,
      date_creat: "0001-01-01",
      objet_social1: "000000",
      siret: "0",
    });
    expect(reading.problems).toEqual([]);
    expect(reading.organisations[0]).toMatchObject({ id: active.id, sectors: [], ids: { formerRna: active.id } });
    expect(reading.organisations[0]).not.toHaveProperty("founded");
  });
  test.each([
    ["a dissolved one", { position: "D" }, "organisation.inactive"],
    ["one without a title", { titre: "" }, "organisation.no-name"],
    ["one without a number", { id: "" }, "organisation.no-id"],
  ])("%s is left out, with its row", (_name, cells, code) => {
    const reading = read(rnaImport, importHeader, { ...active, ...cells });
    expect(reading.organisations).toEqual([]);
    expect(reading.problems).toEqual([expect.objectContaining({ file: "test.csv", row: 7, code })]);
  });
  test.each([
    ["one that a note in its title says archived", { titre: "CHORALE (DOSSIER ARCHIVE EN 2005)" }],
    ["one whose purpose is a note", { objet: "En sommeil" }],
    ["one that a note ends", { objet: "Football MISE EN SOMMEIL 28/06" }],
    ["one that a quoted note ends", { titre: "VIET-VO-DAO 'DISSOUTE'" }],
    ["one whose number is cancelled", { titre: "PETANQUE - N° ANNULE - VOIR N° 984" }],
    ["one that stands under another number", { titre: "(VOIR N° 3270) AMICALE DES CHASSEURS" }],
    ["one that was written twice", { titre: "ENREGISTREE 2 FOIS - BOULE AMICALE" }],
    ["one that joined another", { titre: "DISSOLUTION PAR FUSION COMITE DES FETES" }],
  ])("%s is kept and known as dormant", (_name, cells) => {
    const reading = read(rnaImport, importHeader, { ...active, ...cells });
    expect(reading.organisations[0]?.dormant?.origin).toBe("inferred");
    expect(reading.problems.map(({ code }) => code)).toEqual(["organisation.dormant"]);
  });
  test.each(["VOIR-ECOUTER-LIRE", "Centre de transfusion sanguine", "Voir à 360 degrés", "Théâtre de l'erreur"])(
    "words of a note in a living title are no note: %s",
    (titre) => {
      expect(read(rnaImport, importHeader, { ...active, titre }).organisations[0]).not.toHaveProperty("dormant");
    },
  );
  test.each([
    ["Aider ceux qui souffrent du syndrome d'apnée du sommeil"],
    ["Le droit au sommeil des habitants du quartier"],
    ["Reprendre les activités d'une association dissoute par erreur"],
    ["Gérer les archives de la société de géographie et un dossier archéologique"],
    ["Aider les victimes de voyages annulés"],
  ])("words of a note in a living purpose are no note: %s", (objet) => {
    expect(read(rnaImport, importHeader, { ...active, objet }).organisations[0]).not.toHaveProperty("dormant");
  });
  test.each([
    ["a code cut by a spreadsheet", { objet_social1: "11125" }, [], ["011125"]],
    ["two codes", { objet_social1: "011125", objet_social2: "024050" }, [], ["011125", "024050"]],
    ["an old code", { objet_social1: "036010" }, ["sector.family-only"], ["036000"]],
    ["a code of no family", { objet_social1: "999999" }, ["sector.unknown"], []],
  ])("%s", (_name, cells, codes, sectors) => {
    const reading = read(rnaImport, importHeader, { ...active, ...cells });
    expect(reading.problems.map(({ code }) => code)).toEqual(codes);
    expect(reading.organisations[0]?.sectors).toEqual(
      sectors.map((value) => ({ value, origin: "official", source: "rna-import" })),
    );
  });
  test.each([
    ["a merged commune", { adrs_codeinsee: "01009" }, "commune.merged", "01002"],
    ["a wrong code with a name", { adrs_codeinsee: "01999", libcom: "ST AVAL" }, "commune.unknown", undefined],
    [
      "a wrong code with the right name",
      { adrs_codeinsee: "01555", libcom: "BELMONT", adrs_codepostal: "01100" },
      "commune.by-name",
      "01002",
    ],
    ["an unknown one", { adrs_codeinsee: "01555" }, "commune.unknown", undefined],
  ])("%s", (_name, cells, code, commune) => {
    const reading = read(rnaImport, importHeader, { ...active, ...cells });
    expect(reading.problems.map((problem) => problem.code)).toEqual([code]);
    expect(reading.organisations[0]?.commune?.value).toBe(commune);
  });
  test("nothing that names, reaches or locates a person is kept", () => {
    const reading = read(rnaWaldec, waldecHeader, {
      ...active,
      id: "W012000002",
      adrg_declarant: "SECRET",
      dir_civilite: "PM",
      telephone: "0612345678",
      email: "secret@example.org",
      adrs_libvoie: "RUE SECRETE",
      objet: "Chanter. Ecrire a secret@example.org ou au 06 12 34 56 78.",
    });
    expect(JSON.stringify(reading)).not.toMatch(/secret|0612345678|06 12 34|PM"/i);
    expect(reading.problems.map(({ code }) => code)).toEqual(["text.contact"]);
    expect(reading.organisations[0]?.purpose?.value).toContain("Chanter");
  });
  test("a moved row joins the one that waldec holds, and is dropped without it", () => {
    const moved = read(rnaImport, importHeader, { ...active, position: "R", observation: "W012000002" });
    const known = read(rnaWaldec, waldecHeader, {
      id: "W012000002",
      titre: "TAROT",
      position: "A",
      adrs_codeinsee: "01001",
    });
    const resolve = (records: readonly (typeof moved)[]) =>
      resolveIdentities({ organisations: records.flatMap((reading) => reading.organisations), ties: [] }).organisations;
    expect(resolve([moved])).toEqual([]);
    const [joined] = resolve([known, moved]);
    expect(joined).toMatchObject({ id: "W012000002", ids: { rna: "W012000002", formerRna: active.id } });
    expect(joined?.purpose?.value).toBe("Jouer au tarot");
  });
  test("unions and federations are networks: officially by `groupement`, else guessed from the title", () => {
    const kind = (cells: Record<string, string>) =>
      read(rnaImport, importHeader, { ...active, ...cells }).organisations[0]?.kind;
    expect(kind({ groupement: "F" })).toMatchObject({ value: "network", origin: "official" });
    expect(kind({ titre: "COMITE DEPARTEMENTAL DE JUDO" })).toMatchObject({
      value: "network",
      origin: "inferred",
      evidence: ["comite departemental"],
    });
    expect(kind({ titre: "COMITE DES FETES" })).toMatchObject({ value: "association" });
  });
});

describe("our own organisations", () => {
  test("other columns are kept, save those about people; a sector in words joins the purpose", () => {
    const header = ["id", "name", "sector", "publics", "couleur", "email", "president", "adresse"];
    const reading = read(organisations, header, {
      id: "x",
      name: "Club",
      sector: "Jardins; Nature",
      publics: "enfants|Séniors",
      couleur: "verte",
      email: "someone@example.org",
      president: "Quelqu'un",
      adresse: "1 rue",
    });
    expect(reading.organisations[0]).toMatchObject({ extra: { couleur: "verte" }, sectors: [] });
    expect(reading.organisations[0]?.purpose?.value).toBe("Jardins; Nature");
    expect(reading.organisations[0]?.publics.map(({ value }) => value)).toEqual(["enfants", "seniors"]);
    expect(JSON.stringify(reading)).not.toMatch(/someone|Quelqu|1 rue/);
  });
});

describe("identity", () => {
  const named = (id: string, name: string, siren?: string, formerRna?: string) => ({
    ...organisation({ id, name, commune: "01001" }),
    ids: { ...(siren ? { siren } : {}), ...(formerRna ? { formerRna } : {}) },
  });
  test("one SIREN under three spellings is one, and its ties follow", () => {
    const { organisations: found, ties } = resolveIdentities({
      organisations: [
        named("siren:732829320", "A S JUDO", "732829320"),
        named("x", "AS Judo d'Aval", "732829320"),
        named("y", "JUDO", "732829320"),
        named("town", "Mairie"),
      ],
      ties: [tie("town", "x"), tie("town", "unknown")],
    });
    expect(found.map(({ id }) => id)).toEqual(["siren:732829320", "town"]);
    expect(found[0]?.otherNames).toHaveLength(2);
    expect(ties.map(({ target }) => target)).toEqual(["siren:732829320"]);
  });
  test("a grant's beneficiary joins the only registered one of its name in its commune", () => {
    const { organisations: found } = resolveIdentities({
      organisations: [
        named("011S1", "ASSOCIATION LES AMIS DU LAVOIR", undefined, "011S1"),
        named("name:x", "Amis du lavoir", "732829320"),
      ],
      ties: [],
    });
    expect(found.map(({ id, ids }) => [id, ids.siren])).toEqual([["011S1", "732829320"]]);
  });
  test("two registered ones of one name and commune stay apart, and are to be checked", () => {
    const { organisations: found, problems } = resolveIdentities({
      organisations: [
        named("011S1", "LES AMIS DU LAVOIR", undefined, "011S1"),
        named("011S2", "LES AMIS DU LAVOIR", undefined, "011S2"),
      ],
      ties: [],
    });
    expect(found).toHaveLength(2);
    expect(problems.map(({ code }) => code)).toEqual(["identity.undecided", "identity.undecided"]);
  });
});

test.each([
  ["FEDERATION DEPARTEMENTALE DES FOYERS RURAUX", "network"],
  ["L'UNION FRATERNELLE", "network"],
  ["ASSOCIATION DITE 'COLLECTIF DES ASSOCIATIONS DU CENTRE'", "network"],
  ["PATRIMOINE DES PAYS DE L'AIN-UNION DES ASSOCIATIONS POUR LA SAUVEGARDE", "network"],
  ["LIGUE DE BOURGOGNE DE VOLLEY-BALL", "network"],
  ["COMITE DEPARTEMENTAL DE NATATION", "network"],
  ["LE POTAGER COLLECTIF DE LA BUTTE", undefined],
  ["ASSOCIATION POUR L'ETUDE DE LA COORDINATION DES ENSEIGNEMENTS", undefined],
  ["COMITE DES FETES DU DISTRICT DU VERON", undefined],
  ["UNION NATIONALE DES COMBATTANTS - SECTION DE DRACHE", "association"],
  ["CONSEIL LOCAL FCPE DU LYCEE", "association"],
  ["AMICALE DES ANCIENS DE LA LIGUE DE L'ENSEIGNEMENT", "association"],
])("a title tells whether it gathers associations: %s", (title, kind) => {
  expect(kindFromTitle(title)?.kind).toBe(kind);
});
