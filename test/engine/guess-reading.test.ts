import { describe, expect, test } from "vitest";
import { guessReadings, isTableOfPersons, isTableOfServices, sureEnough } from "@maillage/engine/read/guess-reading.js";
import { isAboutPeople } from "@maillage/engine/read/header/about-people.js";
import { recogniseSource } from "@maillage/engine/read/sources.js";

const guess = (...header: string[]) => {
  const [best] = guessReadings(header);
  return best && { source: best.source.id, ...best.columns, ...(best.missing.length > 0 && { missing: best.missing }) };
};

describe("a header that no source has, by its words", () => {
  test.each<[string[], Record<string, unknown>]>([
    [
      [
        "Nom de l'organisme financeur",
        "N° SIRET *",
        "Dénomination sociale de\nl'attributaire",
        "Montant attribué (en €)",
        "Montant demandé",
        "Exercice",
      ],
      {
        "Nom de l'organisme financeur": "funder",
        "N° SIRET *": "id",
        "Dénomination sociale de\nl'attributaire": "name",
        "Montant attribué (en €)": "amount",
        Exercice: "year",
      },
    ],
    [
      [
        "COLLECTIVITE",
        "Bénéficiaires",
        "SUBVENTION VOTEE",
        "Objet du dossier",
        "Date de délibération",
        "Ville du bénéficiaire",
      ],
      {
        COLLECTIVITE: "funder",
        Bénéficiaires: "name",
        "SUBVENTION VOTEE": "amount",
        "Objet du dossier": "purpose",
        "Date de délibération": "date",
        "Ville du bénéficiaire": "city",
      },
    ],
    [
      ["nomFinanceur", "associationNom", "montantVerse", "pourcentageDuMontant", "siretAssociation"],
      { nomFinanceur: "funder", associationNom: "name", montantVerse: "amount", siretAssociation: "id" },
    ],
  ])("grants: %j", (header, columns) => {
    expect(guess(...header)).toEqual({ source: "subventions-scdl", ...columns });
  });

  test("grants without a payer: what is missing is said, and nothing is sure", () => {
    const [best] = guessReadings(["Association", "Montant accordé", "Année"]);
    expect([best?.source.id, best?.missing, best?.certainty]).toEqual(["subventions-scdl", ["funder"], 0]);
  });

  test.each<[string[], Record<string, unknown>]>([
    [
      ["Label", "abstract", "address.city", "postalCode", "lat", "long", "email"],
      { Label: "name", abstract: "text", "address.city": "city", postalCode: "postcode", lat: "lat", long: "lon" },
    ],
    [
      ["Nom de la structure", "N° RNA", "Domaine d'activité", "addressLocality", "Nom du président"],
      { "Nom de la structure": "name", "N° RNA": "rna", "Domaine d'activité": "sector", addressLocality: "city" },
    ],
  ])("organisations: %j", (header, columns) => {
    expect(guess(...header)).toEqual({ source: "organisations", ...columns });
  });

  test("nothing that an organisation has: nothing is proposed, and id and nom alone are recognised as nothing", () => {
    expect(guessReadings(["id", "nom", "couleur"])).toEqual([]);
    expect(recogniseSource(["id", "nom", "couleur"])).toBeUndefined();
    expect(recogniseSource(["id", "nom", "objet"])?.id).toBe("organisations");
  });

  test("the same columns in any order are read the same, and how sure one is stands with them", () => {
    const header = ["Attribuant", "Raison sociale", "Montant", "Objet", "Date"];
    const [one] = guessReadings(header);
    const [other] = guessReadings(header.toReversed());
    expect(other?.columns).toEqual(one?.columns);
    expect(one?.certainty).toBe(0.8);
    expect(sureEnough).toBeLessThan(0.8);
  });
});

describe("tables that are no organisations", () => {
  test.each([
    [["ID", "Nom", "Prénom", "Email", "Date de naissance", "Montant"], true],
    [["civilité", "nom", "ville"], true],
    [["given name", "familyName", "givenName"], true],
    [["Association", "Nom du président", "Prénom du président", "SIRET"], false],
    [["nom", "objet", "siren"], false],
  ])("%j", (header, isOne) => {
    expect(isTableOfPersons(header)).toBe(isOne);
  });

  test("services of structures are told from structures", () => {
    expect(isTableOfServices(["id", "structure_id", "nom", "thematiques", "frais"])).toBe(true);
    expect(isTableOfServices(["id", "nom", "thematiques"])).toBe(false);
  });

  test("a column is about people by its words: a town in an address is none", () => {
    for (const name of ["Adresse", "adresse_email", "Nom du président", "telephone", "Prénom", "e-mail", "nomprenom"])
      expect(isAboutPeople(name), name).toBe(true);
    for (const name of ["addressLocality", "address.city", "Ville (adresse)", "Atelier", "Code postal de l'adresse"])
      expect(isAboutPeople(name), name).toBe(false);
  });
});
