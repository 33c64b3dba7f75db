import { describe, expect, test } from "vitest";
import { lieuxMednum } from "@maillage/engine/read/layouts/lieux-mednum.js";
import { rnaDerived } from "@maillage/engine/read/layouts/rna-derived.js";
import { communes, communesTownHalls, describedCommunes } from "@maillage/engine/read/layouts/communes.js";
import { annuaireLyonPrecarite } from "@maillage/engine/read/layouts/annuaire-lyon-precarite.js";
import { annuaireToulouseSport } from "@maillage/engine/read/layouts/annuaire-toulouse-sport.js";
import { ess } from "@maillage/engine/read/layouts/ess.js";
import { recogniseSource } from "@maillage/engine/read/sources.js";
import type { Source } from "@maillage/engine/read/source.js";
import { kinds } from "@maillage/engine/model/organisation.js";
import type { Commune } from "@maillage/engine/territory/gazetteer.js";
import { createPlaceMaker, distanceBetween } from "@maillage/engine/territory/locations.js";
import { sectorOfNaf } from "@maillage/engine/vocabulary/naf.js";
import { resolveIdentities } from "@maillage/engine/identity/resolve.js";
import { publicReader } from "@maillage/engine/read/cells/wordings.js";
import { plain } from "@maillage/engine/text/words.js";
import { gazetteer, readingContext, vocabulary } from "./fixtures.js";

/** A reader of rows of one file, which are given as cells by column name; the columns not named are empty. */
function open(source: Source, header: readonly string[]) {
  const reader = source.open(header, readingContext);
  return (cells: Readonly<Record<string, string>>, number = 7) =>
    reader({ number, cells: header.map((name) => cells[name] ?? "") });
}

describe("the register as others republish it", () => {
  const short =
    "id,siret,date_publi,date_disso,nom_asso,nom_asso_abrege,objet_social1,objet_social2,codepostal,commune,siteweb,autorisation_web,etat".split(
      ",",
    );
  const long = [...short.slice(0, 8), "adrs_codeinsee", ...short.slice(8)];
  const active = { id: "W012000001", nom_asso: "TAROT CLUB", objet_social1: "007005", etat: "A" };

  test("both sets of columns are recognised", () => {
    expect([short, long].map((header) => recogniseSource(header)?.id)).toEqual(["rna-derived", "rna-derived"]);
  });
  test("the commune is found by its code, or by its name alone", () => {
    const byCode = open(rnaDerived, long)({ ...active, adrs_codeinsee: "01002", commune: "Belmont" });
    const byName = open(rnaDerived, short)({ ...active, codepostal: "01100", commune: "BELMONT CEDEX01" });
    for (const { organisations, problems } of [byCode, byName]) {
      expect(problems).toEqual([]);
      expect(organisations[0]).toMatchObject({
        id: "W012000001",
        ids: { rna: "W012000001" },
        commune: { value: "01002", origin: "official" },
        sectors: [{ value: "007005" }],
      });
    }
  });
  test.each([
    ["closed", { etat: "D" }, "organisation.inactive"],
    ["dissolved though active", { date_disso: "2020-01-01" }, "organisation.inactive"],
    ["without a title", { nom_asso: "" }, "organisation.no-name"],
    ["without a W-number", { id: "372" }, "rna.malformed"],
  ])("%s: left out, with its row", (_name, cells, code) => {
    const { organisations, problems } = open(rnaDerived, short)({ ...active, ...cells });
    expect(organisations).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ row: 7, code })]);
  });
  test("the e-mail addresses of `siteweb` are not kept", () => {
    const reading = open(rnaDerived, short)({ ...active, siteweb: "someone@example.org" });
    expect(JSON.stringify(reading)).not.toContain("someone");
  });
});

describe("tables of communes", () => {
  const header = [
    "code_insee",
    "nom",
    "siren_commune",
    "siren_epci",
    "nom_epci",
    "population_municipale",
    "lat",
    "lon",
  ];
  const aval = { code_insee: "01001", nom: "Aval", siren_commune: "210100012", lat: "46.05", lon: "5" };

  test("the two layouts are recognised", () => {
    expect(recogniseSource(header)?.id).toBe("communes");
    const townHalls = ["code_insee", "nom_standard", "population", "latitude_mairie", "longitude_mairie"];
    expect(recogniseSource(townHalls)?.id).toBe("communes-mairies");
  });
  test.each([
    ["Aval", "Commune d'Aval"],
    ["Le Mont", "Commune du Mont"],
    ["Les Monts", "Commune des Monts"],
    ["L'Aval", "Commune de L'Aval"],
    ["Lemont", "Commune de Lemont"],
  ])("%s has a town hall with a French name", (nom, name) => {
    const [townHall] = open(communes, header)({ ...aval, nom }).organisations;
    expect(townHall).toMatchObject({ id: "siren:210100012", name: { value: name }, kind: { value: "authority" } });
  });
  test("coordinates that are none are reported, the town hall stays", () => {
    const { organisations, problems } = open(communes, header)({ ...aval, lat: "46°03'" });
    expect(organisations[0]).not.toHaveProperty("point");
    expect(problems).toEqual([expect.objectContaining({ code: "coordinates.malformed" })]);
  });
  test("a table gives the map its points and populations, and so the distances", () => {
    const { organisations } = open(communes, header)({ ...aval, population_municipale: "812" });
    const details = describedCommunes(organisations);
    expect([...details]).toEqual([["01001", { point: { lat: 46.05, lon: 5 }, population: 812 }]]);
    const exact = gazetteer.withDetails(details);
    const make = createPlaceMaker();
    const place = (commune: Commune | undefined) => make(commune, commune?.point, "commune");
    const between = (map: typeof gazetteer) =>
      distanceBetween(place(map.commune("01001")), place(map.commune("01002")));
    // One degree of latitude is 2π × 6371.0088 / 360 = 111.195 km.
    expect(between(gazetteer)).toBeCloseTo(11.12, 2);
    expect(between(exact)).toBeCloseTo(5.56, 2);
    expect(exact.commune("01001")).toMatchObject({ population: 812, pointOrigin: "given" });
    expect(exact.commune("01002")).toEqual(gazetteer.commune("01002"));
  });
  test("a commune that is no more says nothing of the one that it joined", () => {
    const { organisations, problems } = open(
      communes,
      header,
    )({
      ...aval,
      code_insee: "01009",
      population_municipale: "80",
    });
    expect(problems.map(({ code }) => code)).toEqual(["commune.merged"]);
    expect([...describedCommunes(organisations)]).toEqual([["01002", {}]]);
  });
  test("two tables that differ give the same map in either order", () => {
    const read = (lat: string) => open(communes, header)({ ...aval, lat }).organisations;
    const [one, two] = [read("46.05"), read("46.04")];
    expect(describedCommunes([...one, ...two])).toEqual(describedCommunes([...two, ...one]));
  });
  test("a table without SIREN takes that of the map; one of no commune is reported", () => {
    const townHall = open(communesTownHalls, ["code_insee", "nom_standard", "latitude_mairie", "longitude_mairie"]);
    // The fictional map has no SIREN.
    expect(townHall({ code_insee: "01001", nom_standard: "Aval" }).problems.map(({ code }) => code)).toEqual([
      "organisation.no-id",
    ]);
    expect(townHall({ code_insee: "01777", nom_standard: "Nulle part" }).problems.map(({ code }) => code)).toEqual([
      "commune.unknown",
      "organisation.no-id",
    ]);
  });
});

describe("units of the social economy", () => {
  const header =
    "siren,siret_siege,denomination,nom_usage,sigle,naf,categorie_juridique,famille_ess,est_active,date_creation,rna,code_postal,commune".split(
      ",",
    );
  const active = {
    siren: "732829320",
    denomination: "LE LAVOIR",
    naf: "88.91A",
    categorie_juridique: "9220.0",
    est_active: "True",
  };

  test("is recognised by its header", () => {
    expect(recogniseSource(header)?.id).toBe("ess");
  });
  test.each([
    ["5599.0", "enterprise"],
    ["8210", "enterprise"],
    ["9220.0", "association"],
    ["9300", "institution"],
    ["7210", "authority"],
    ["4140", "institution"],
    ["", "enterprise"],
  ])("legal form %s is kind %s", (categorie_juridique, kind) => {
    const [unit] = open(ess, header)({ ...active, categorie_juridique }).organisations;
    expect(unit?.kind).toMatchObject({ value: kind, origin: "official" });
  });
  test("numbers, activity, place, year and other names", () => {
    const { organisations, problems } = open(
      ess,
      header,
    )({
      ...active,
      rna: "w012000001",
      siret_siege: "73282932000074",
      sigle: "LVR",
      nom_usage: "[ND]",
      date_creation: "1998-03-01",
      code_postal: "1100.0",
      commune: "AVAL",
    });
    expect(problems).toEqual([]);
    expect(organisations[0]).toMatchObject({
      id: "W012000001",
      ids: { rna: "W012000001", siren: "732829320", siret: "73282932000074" },
      otherNames: ["LVR"],
      sectors: [{ value: "021005", origin: "official" }],
      commune: { value: "01001" },
      founded: 1998,
    });
  });
  test("the day by which Sirene says that it does not know is no date", () => {
    const [unit] = open(ess, header)({ ...active, date_creation: "1900-01-01" }).organisations;
    expect(unit).not.toHaveProperty("founded");
  });
  test("an @ in a public name is no address", () => {
    const { organisations, problems } = open(ess, header)({ ...active, denomination: "LE THE@TRE.COM" });
    expect([organisations[0]?.name.value, problems]).toEqual(["LE THE@TRE.COM", []]);
  });
  test.each([
    ["ceased", { est_active: "False" }, "organisation.inactive"],
    ["without a name", { denomination: "[ND]" }, "organisation.no-name"],
    ["without a number", { siren: "" }, "organisation.no-id"],
  ])("%s: left out", (_name, cells, code) => {
    const { organisations, problems } = open(ess, header)({ ...active, ...cells });
    expect(organisations).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ row: 7, code })]);
  });
  test("a sole trader is a person: left out, and not named", () => {
    const reading = open(ess, header)({ ...active, denomination: "SECRET", categorie_juridique: "1000" });
    expect(reading.problems.map(({ code }) => code)).toEqual(["organisation.person"]);
    expect(JSON.stringify(reading)).not.toContain("SECRET");
  });
  test("a wrong check digit is reported, and the number not used", () => {
    const { organisations, problems } = open(ess, header)({ ...active, siren: "732829321", rna: "W012000001" });
    expect(problems.map(({ code }) => code)).toEqual(["siren.checksum"]);
    expect(organisations[0]?.ids).toEqual({ rna: "W012000001" });
  });
  test.each([
    ["88.91A", "021005"],
    ["8891A", "021005"],
    ["62.01Z", "005000"],
    ["63.12Z", "005020"],
    ["94.99Z", undefined],
    ["", undefined],
  ])("NAF %s is sector %s: the longest prefix, where the match is plain", (naf, sector) => {
    expect(sectorOfNaf(naf, vocabulary)).toBe(sector);
  });
  test("every NAF code of the table leads to a sector of the nomenclature", () => {
    for (const [naf, sector] of vocabulary.nafSectors) expect(vocabulary.sectors.has(sector), naf).toBe(true);
  });
});

describe("wordings of other lists", () => {
  test("are found whatever their case, accents and punctuation; those that name none of ours say nothing", () => {
    const reported: string[] = [];
    const read = publicReader(vocabulary);
    const words = ["SENIORS (+ 65 ans)", "personnes-en-situation-durgence", "Adultes", "Familles/enfants", "séniors"];
    expect(read(words, "publics", (_column, value) => void reported.push(value))).toEqual({
      ids: ["seniors", "precaires", "familles", "enfants"],
      unknown: [],
    });
    expect(reported).toEqual([]);
  });
  test("an unknown one is reported once a file, and given back each time", () => {
    const reported: string[] = [];
    const read = publicReader(vocabulary);
    const rows = [["Dragons"], ["dragons", "Femmes"]].map((words) =>
      read(words, "publics", (column, value, code) => void reported.push(`${column} ${value} ${code}`)),
    );
    expect(rows).toEqual([
      { ids: [], unknown: ["Dragons"] },
      { ids: ["femmes"], unknown: ["dragons"] },
    ]);
    expect(reported).toEqual(["publics Dragons public.unknown"]);
  });
  test("a contact among them is neither reported nor kept", () => {
    const reported: string[] = [];
    const worded = publicReader(vocabulary)(
      ["Dragons someone@example.org"],
      "publics",
      (_column, value) => void reported.push(value),
    );
    expect([worded.unknown, reported]).toEqual([["Dragons"], ["Dragons"]]);
  });
  test("every row of the tables leads to terms of ours, and no wording stands twice", () => {
    const { publics, publicSpellings, sectors, sectorSpellings } = vocabulary;
    for (const [spelling, ids] of publicSpellings) for (const id of ids) expect(publics.has(id), spelling).toBe(true);
    for (const [spelling, ids] of sectorSpellings) for (const id of ids) expect(sectors.has(id), spelling).toBe(true);
    for (const table of [publicSpellings, sectorSpellings]) {
      expect(new Set([...table.keys()].map(plain)).size).toBe(table.size);
    }
  });
});

describe("the directory of clubs of Toulouse", () => {
  const header =
    "DISCIPLINE,ASSO_NOM,site web,QUARTIERS,COMPLEXE,UNITE FONCTIONNELLE,RUE_LIBELLE,UF_CP,UF_Commune,0-3ans,3-6ans,6-12ans,12-15ans,juniors16-20ans,adultes,séniors,handicapés,geolocalisation,".split(
      ",",
    );
  const judo = { DISCIPLINE: "JUDO", ASSO_NOM: "CLUB DU LAVOIR", "6-12ans": "Oui", adultes: "Oui", séniors: "Non" };

  test("publics from the ages, a sector from the discipline, both declared", () => {
    expect(recogniseSource(header)?.id).toBe("annuaire-toulouse-sport");
    const { organisations, problems } = open(annuaireToulouseSport, header)({ ...judo, handicapés: "Oui" });
    expect(problems).toEqual([]);
    expect(organisations[0]).toMatchObject({
      kind: { value: "association", origin: "declared" },
      publics: [
        { value: "enfants", origin: "declared" },
        { value: "personnes-handicapees", origin: "declared" },
      ],
      sectors: [{ value: "011140" }],
      actions: [{ value: "pratique-sportive" }],
    });
  });
  test("the venue is not kept: no address, no point, only the commune", () => {
    const reading = open(
      annuaireToulouseSport,
      header,
    )({
      ...judo,
      UF_CP: "1100.0",
      UF_Commune: "BELMONT",
      RUE_LIBELLE: "Rue Secrète",
      COMPLEXE: "Secret",
      geolocalisation: "46.1234",
    });
    expect(reading.organisations[0]?.commune).toMatchObject({ value: "01002", origin: "declared" });
    expect(JSON.stringify(reading)).not.toMatch(/secr[eè]t|46\.1234/i);
  });
  test("the rows of one club are one, with all its disciplines and publics, in either order", () => {
    const rows = [
      { ...judo, UF_CP: "01100", UF_Commune: "AVAL" },
      { ...judo, DISCIPLINE: "tennis", "6-12ans": "Non", "12-15ans": "Oui" },
    ];
    const read = (order: typeof rows) => {
      const row = open(annuaireToulouseSport, header);
      return resolveIdentities({ organisations: order.flatMap((cells) => row(cells).organisations), ties: [] });
    };
    const { organisations } = read(rows);
    expect(organisations).toHaveLength(1);
    expect(organisations[0]).toMatchObject({
      purpose: { value: "judo, tennis" },
      commune: { value: "01001" },
      sectors: [{ value: "011140" }, { value: "011165" }],
      publics: [{ value: "enfants" }, { value: "jeunes" }],
    });
    expect(read([...rows].reverse())).toEqual(read(rows));
  });
  test("a discipline that no table knows is a sport, is kept in words, and is reported", () => {
    const { organisations, problems } = open(annuaireToulouseSport, header)({ ...judo, DISCIPLINE: "QUIDDITCH" });
    expect(problems).toEqual([expect.objectContaining({ code: "sector.in-words", value: "QUIDDITCH" })]);
    expect(organisations[0]).toMatchObject({ sectors: [{ value: "011000" }], purpose: { value: "quidditch" } });
  });
});

describe("the directory of structures of Lyon", () => {
  const header =
    "NOM,,,adresse,adresse secondaire,accès Transports,description,grandes catégories,sous catégrories,services,public accueilli,Horaires,,hommes/femmes/enfants,ages".split(
      ",",
    );
  const row = (cells: Readonly<Record<string, string>>, lat = "", lon = "") => {
    const reader = annuaireLyonPrecarite.open(header, readingContext);
    const values = header.map((name) => (name === "" ? "" : (cells[name] ?? "")));
    return reader({ number: 7, cells: [values[0] ?? "", lat, lon, ...values.slice(3)] });
  };
  const shelter = { NOM: "LE REFUGE", adresse: "1 rue Secrète 01100 Aval", "grandes catégories": "SANTE | PRECARITE" };

  test("categories are sectors; the town is kept of the address; the point stands in two nameless columns", () => {
    expect(recogniseSource(header)?.id).toBe("annuaire-lyon-precarite");
    const reading = row(shelter, "46.01", "5.02");
    expect(reading.problems).toEqual([]);
    expect(reading.organisations[0]).toMatchObject({
      sectors: [{ value: "017000" }, { value: "019000" }],
      commune: { value: "01001" },
      point: { value: { lat: 46.01, lon: 5.02 } },
    });
    expect(JSON.stringify(reading)).not.toContain("Secr");
  });
  test.each([
    ["tous", ["tous-publics"]],
    ["femmes", ["femmes"]],
    ["femmes,  hommes", []],
    ["habitant de l'arrondissement (sauf titre d'identité : tout public)", ["habitants"]],
    ["demandeurs d'asiles et réfugiés", ["exiles"]],
  ])("%s", (said, publics) => {
    const { organisations, problems } = row({ ...shelter, "public accueilli": said });
    expect(problems).toEqual([]);
    expect(organisations[0]?.publics.map(({ value, origin }) => [value, origin])).toEqual(
      publics.map((id) => [id, "declared"]),
    );
  });
  test("a public in unknown words is reported, and its sentence is kept in the text", () => {
    const { organisations, problems } = row({
      ...shelter,
      description: "Un lieu calme. Tel 04 78 00 00 00",
      "public accueilli": "marins de passage",
    });
    expect(problems.map(({ code, value }) => [code, value])).toEqual([
      ["public.unknown", "marins de passage"],
      ["text.contact", ""],
    ]);
    expect(organisations[0]?.purpose?.value).toBe("Un lieu calme. Tel · marins de passage");
  });
  test("two places of one structure are one; which point is kept does not hang on the order of the rows", () => {
    const rows = [row(shelter, "46.03", "5").organisations, row(shelter, "46.01", "5").organisations];
    const points = [rows, [...rows].reverse()].map((order) =>
      resolveIdentities({ organisations: order.flat(), ties: [] }).organisations.map(({ point }) => point?.value),
    );
    expect(points).toEqual([[{ lat: 46.01, lon: 5 }], [{ lat: 46.01, lon: 5 }]]);
  });
  test("a person is left out, and not named", () => {
    const reading = row({ ...shelter, NOM: "Mme Secret" });
    expect(reading.problems.map(({ code }) => code)).toEqual(["organisation.person"]);
    expect(JSON.stringify(reading)).not.toContain("Secret");
  });
});

describe("places of digital help", () => {
  const old = [
    "id",
    "nom",
    "services",
    "pivot",
    "commune",
    "code_postal",
    "adresse",
    "latitude",
    "longitude",
    "publics_accueillis",
    "source",
    "courriel",
  ];
  const current = [
    ...old.slice(0, 9),
    "code_insee",
    "typologie",
    "publics_specifiquement_adresses",
    "prise_en_charge_specifique",
    "presentation_resume",
    "source",
  ];
  const structures = [
    "id",
    "source",
    "nom",
    "siret",
    "commune",
    "code_postal",
    "code_insee",
    "thematiques",
    "description",
  ];
  const place = {
    id: "4",
    nom: "Le Lavoir",
    pivot: "00000000000000",
    code_postal: "01100",
    commune: "Aval",
    source: "Hub d'Aval",
  };

  test("the standard of before, that of today and the structures of data.inclusion are recognised", () => {
    for (const header of [old, current, structures]) expect(recogniseSource(header)?.id).toBe("lieux-mednum");
  });
  test("lists in one cell: publics and ways of acting are declared; a bare id stands beside its source", () => {
    const { organisations, problems } = open(
      lieuxMednum,
      old,
    )({
      ...place,
      services: "Prendre en main un ordinateur;Accéder à du matériel",
      publics_accueillis: "Adultes;Jeunes (16-26 ans);Déficience visuelle",
      latitude: "46.01",
      longitude: "5.02",
    });
    expect(problems).toEqual([]);
    expect(organisations[0]).toMatchObject({
      id: "lieu:hub-d-aval-4",
      ids: {},
      commune: { value: "01001" },
      point: { value: { lat: 46.01, lon: 5.02 } },
      purpose: { value: "Prendre en main un ordinateur · Accéder à du matériel" },
    });
    const ids = (field: "publics" | "actions") => organisations[0]?.[field].map(({ value, origin }) => [value, origin]);
    expect(ids("publics")).toEqual([
      ["jeunes", "declared"],
      ["personnes-handicapees", "declared"],
    ]);
    expect(ids("actions")).toEqual([
      ["formation", "declared"],
      ["gestion-service", "declared"],
    ]);
  });
  test("words of the standard of today, with bars, a typology and a number", () => {
    const { organisations, problems } = open(
      lieuxMednum,
      current,
    )({
      ...place,
      id: "Coop-numérique_1",
      pivot: "73282932000074",
      typologie: "TIERS_LIEUX|ASSO",
      services: "Aide aux démarches administratives|Compréhension du monde numérique",
      publics_specifiquement_adresses: "Familles et/ou enfants",
      prise_en_charge_specifique: "Surdité",
    });
    expect(problems).toEqual([]);
    expect(organisations[0]).toMatchObject({
      id: "lieu:Coop-numérique_1",
      ids: { siren: "732829320", siret: "73282932000074" },
      kind: { value: "association", origin: "declared" },
      publics: [{ value: "familles" }, { value: "enfants" }, { value: "personnes-handicapees" }],
      actions: [{ value: "accompagnement" }, { value: "formation" }],
    });
  });
  test("unknown words are reported once and kept in the text", () => {
    const row = open(lieuxMednum, old);
    const cells = { ...place, services: "Dresser des dragons", publics_accueillis: "Dragons" };
    expect(row(cells).problems.map(({ code, value }) => [code, value])).toEqual([
      ["public.unknown", "Dragons"],
      ["action.unknown", "Dresser des dragons"],
    ]);
    const again = row(cells);
    expect(again.problems).toEqual([]);
    expect(again.organisations[0]?.purpose?.value).toBe("Dresser des dragons · Dragons");
  });
  test.each([
    ["Médiathèque d'Aval", "institution"],
    ["France services Aval", "institution"],
    ["France services - Association du Lavoir", "association"],
    ["Fédération des lavoirs - Métropole d'Aval", "network"],
    ["Mairie d'Aval", "authority"],
    ["AVAL", "authority"],
    ["SCIC du Lavoir", "enterprise"],
    ["Le Lavoir", "association"],
  ])("%s is guessed to be run by kind %s", (nom, kind) => {
    const [found] = open(lieuxMednum, old)({ ...place, nom }).organisations;
    expect(found?.kind).toMatchObject({ value: kind, origin: "inferred" });
  });
  test("address and e-mail are not kept; coordinates that are none are reported", () => {
    const reading = open(
      lieuxMednum,
      old,
    )({
      ...place,
      adresse: "1 rue Secrète",
      courriel: "secret@example.org",
      latitude: "quarante-six",
      longitude: "5",
    });
    expect(reading.problems.map(({ code }) => code)).toEqual(["coordinates.malformed"]);
    expect(JSON.stringify(reading)).not.toMatch(/secr[eè]t/i);
  });
  test("every typology of the table leads to a kind of ours", () => {
    for (const [typology, kind] of vocabulary.typologies) expect(kinds, typology).toContain(kind);
  });
});

describe("a locality that is no commune", () => {
  const header = ["id", "nom", "pivot", "commune", "code_postal", "source"];
  const place = { id: "1", nom: "Le Lavoir", commune: "Hameau du Lavoir", source: "x" };
  test("is read as the only commune of its postcode, and said so; of several communes none is guessed", () => {
    const row = open(lieuxMednum, header);
    const only = row({ ...place, code_postal: "02100" });
    expect(only.organisations[0]?.commune?.value).toBe("02001");
    expect(only.problems).toEqual([
      expect.objectContaining({ code: "commune.by-postcode", value: "Hameau du Lavoir" }),
    ]);
    const several = row({ ...place, code_postal: "01100" });
    expect(several.organisations[0]).not.toHaveProperty("commune");
    expect(several.problems.map(({ code }) => code)).toEqual(["commune.unknown"]);
  });
});
