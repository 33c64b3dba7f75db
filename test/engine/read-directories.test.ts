import { describe, expect, test } from "vitest";
import { recogniseSource } from "@maillage/engine/read/sources.js";
import { withPoints } from "@maillage/engine/territory/gazetteer.js";
import { readGazetteer } from "@maillage/server/tables/gazetteer.js";
import { readVocabulary } from "@maillage/server/tables/vocabulary.js";

const context = { file: "file.csv", gazetteer: readGazetteer(), vocabulary: readVocabulary() };

/** Reads rows under a header with the source that it is recognised as. */
function read(header: string, ...rows: readonly string[]) {
  const names = header.split(",");
  const source = recogniseSource(names);
  if (!source) throw new Error("unknown layout");
  const open = source.open(names, context);
  const readings = rows.map((row, at) => open({ number: at + 1, cells: row.split(",") }));
  return {
    source: source.id,
    organisations: readings.flatMap(({ organisations }) => organisations),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

const values = (facts: readonly { readonly value: string }[] | undefined) => (facts ?? []).map(({ value }) => value);

describe("directories of others", () => {
  test("a table made from waldec: active ones, without a purpose", () => {
    const { source, organisations, problems } = read(
      "id,siret,date_publi,date_disso,nom_asso,nom_asso_abrege,objet_social1,objet_social2,codepostal,commune,siteweb,autorisation_web,etat",
      "W9Z1000001,,2006-06-03,,CLUB DE MARCHE,CM,011010,000000,37120,Richelieu,,0,A",
      "W9Z1000002,,2006-06-03,2013-12-21,VISA,VISA,007080,007080,37500,Chinon,,1,D",
    );
    expect(source).toBe("rna-derived");
    expect(organisations).toHaveLength(1);
    expect(organisations[0]).toMatchObject({ id: "W9Z1000001", name: { value: "CLUB DE MARCHE" } });
    expect(organisations[0]?.commune?.value).toBe("37196");
    expect(problems.map(({ code }) => code)).toEqual(["organisation.inactive"]);
  });

  test("sports clubs: ages become publics, the street is not kept", () => {
    const { organisations } = read(
      "DISCIPLINE,ASSO_NOM,site web,RUE_LIBELLE,UF_CP,UF_Commune,0-3ans,3-6ans,6-12ans,12-15ans,juniors16-20ans,adultes,séniors,handicapés",
      "AIKIDO,Club fictif,,Rue des Exemples,31500.0,TOULOUSE,Non,Non,Oui,Oui,Oui,Oui,Non,Oui",
    );
    expect(values(organisations[0]?.publics)).toEqual(["enfants", "jeunes", "personnes-handicapees"]);
    expect(organisations[0]?.commune?.value).toBe("31555");
    expect(JSON.stringify(organisations)).not.toContain("Exemples");
  });

  test("the social economy: kinds by legal form, a sector where the NAF is plain, closed ones left out", () => {
    const header =
      "siren,siret_siege,denomination,nom_usage,naf,categorie_juridique,famille_ess,est_active,rna,code_postal,commune";
    const { organisations, problems } = read(
      header,
      "732829320,,COOPERATIVE FICTIVE,,85.59A,5543.0,cooperative,True,,84200.0,CARPENTRAS",
      "732829320,,ASSOCIATION FICTIVE,,94.99Z,9220.0,association,True,W9Z1000003,,",
      "732829320,,FERMEE,,94.99Z,9220.0,association,False,,,",
    );
    expect(organisations.map(({ id, kind }) => [id, kind.value])).toEqual([
      ["siren:732829320", "enterprise"],
      ["W9Z1000003", "association"],
    ]);
    expect(values(organisations[0]?.sectors)).toEqual(["015000"]);
    expect(organisations[0]?.sectors[0]).toMatchObject({ origin: "inferred", evidence: ["NAF 85.59A"] });
    expect(values(organisations[1]?.sectors)).toEqual([]);
    expect(organisations[0]?.commune?.value).toBe("84031");
    expect(problems.map(({ code }) => code)).toEqual(["organisation.inactive"]);
  });

  test("places of digital help and social services: publics by their spellings, unknown ones reported", () => {
    const help = read(
      "id,nom,services,pivot,commune,code_postal,publics_accueillis",
      "7,Lieu fictif,Prendre en main un ordinateur,00000000000000,Gap,05000,Seniors (+ 65 ans);Marins",
    );
    expect(values(help.organisations[0]?.publics)).toEqual(["seniors"]);
    expect(help.problems).toMatchObject([{ code: "vocabulary.unknown", value: "Marins", row: 1 }]);
    const service = read(
      "NOM,adresse,description,grandes catégories,services,public accueilli,hommes/femmes/enfants",
      "Accueil fictif,3 rue des Exemples 69008 Lyon,,SANTE,réunions,tous,femmes",
    );
    expect(values(service.organisations[0]?.publics)).toEqual(["tous-publics", "femmes"]);
    expect(service.organisations[0]?.commune?.value).toBe("69123");
    expect(JSON.stringify(service.organisations)).not.toContain("Exemples");
  });
});

test("a table of communes moves the points that distances are measured from", () => {
  const moved = withPoints(context.gazetteer, new Map([["84031", { lat: 44.055, lon: 5.048 }]]));
  expect(moved.commune("84031")).toMatchObject({ point: { lat: 44.055, lon: 5.048 }, pointOrigin: "given" });
  expect(moved.commune("31555")).toEqual(context.gazetteer.commune("31555"));
});
