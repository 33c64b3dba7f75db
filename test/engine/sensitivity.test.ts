import { createNameReader, createSensitivity } from "@maillage/engine/directory/sensitivity.js";
import { readTables } from "@maillage/server/tables/read-tables.js";
import { expect, test } from "vitest";
import { organisation } from "./fixtures.js";

const { vocabulary } = readTables();
const read = createNameReader(vocabulary.tellingNames);

test.each([
  ["UNION LOCALE CGT DU VAL", "union"],
  ["Union départementale C.F.D.T. des mineurs", "union"],
  ["U N S A des cheminots", "union"],
  ["SECTION FORCE OUVRIÈRE DES POSTIERS", "union"],
  ["SUD ÉDUCATION", "union"],
  ["SYNDICAT NATIONAL DES LICIERS", "union"],
  ["Amicale des socialistes du canton", "party"],
  ["ASSOCIATION CULTUELLE DES VALLONS", "faith"],
  ["Centre islamique et culturel", "faith"],
  ["VAINCRE ENSEMBLE L'ALCOOLISME", "health"],
  ["Entraide des diabétiques", "health"],
  ["Collectif gay et lesbien du fleuve", "orientation"],
])("%s tells of a %s", (name, tells) => expect(read(name)).toBe(tells));

test.each([
  "SYNDICAT D'INITIATIVE DE BELMONT",
  "SYNDICAT D INITIATIVES",
  "Syndicat des eaux du plateau",
  "SYNDICAT DES CO-PROPRIETAIRES DE L'IMMEUBLE MER ET MONTAGNE",
  "Syndicat de copropriété Les Tilleuls",
  "ASSOCIATION ET SYNDICAT DES LOCATAIRES DU BOURG",
  "Syndicat intercommunal scolaire",
  "SUD FLAMENCO",
  "L'ORANGE BLEUE",
  "Gay Lussac Basket",
  "Saint-Jean-Baptiste pétanque",
  "Les amis de la chapelle",
  "A.S.F.O. DU LAC",
  "MARCHE EN FORET",
])("%s tells nothing", (name) => expect(read(name)).toBeUndefined());

test("any of its names makes an organisation sensitive; a public body is not judged by its name", () => {
  const isSensitive = createSensitivity(vocabulary);
  expect(isSensitive(organisation({ id: "a", name: "Amicale des postiers" }))).toBe(false);
  expect(isSensitive({ ...organisation({ id: "a", name: "Amicale" }), otherNames: ["CFTC du val"] })).toBe(true);
  expect(isSensitive(organisation({ id: "a", name: "SYNDICAT DE LA RIVIERE", kind: "authority" }))).toBe(false);
});
