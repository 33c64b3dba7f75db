import { organisationFrom } from "../../model/organisation.js";
import { signsIn } from "../cells/days.js";
import { readText } from "../cells/facts.js";
import { readIdentifiers } from "../cells/identifiers.js";
import { readCommune } from "../cells/places.js";
import { readSectors } from "../cells/sectors.js";
import { rowReader } from "../row-reader.js";
import { readKind } from "./rna.js";

/** `region/département/commune` of an announcement, and codes of activities each with a slash after it. */
const lastOf = (path: string): string => path.split("/").findLast((part) => part.trim() !== "") ?? "";

/** An announcement that ends an association: of it nothing is made. */
const ending = /dissolution|annulation/i;

/** Announcements of associations in the Journal officiel ("JOAFE", DILA): creations and changes; a row each. */
export const joafe = rowReader(
  {
    id: "joafe",
    required: ["numerorna", "titre", "objet", "typeavis", "dateparution"],
    fields: {
      rna: ["numerorna"],
      title: ["titre"],
      purpose: ["objet"],
      what: ["typeavis"],
      published: ["dateparution"],
      where: ["localisationfacette"],
      departement: ["departementcode"],
      activities: ["domaineactivitecategorise"],
    },
    origin: "official",
  },
  ({ context: { gazetteer, vocabulary, today }, fact }) =>
    (cell, report) => {
      if (ending.test(cell("what"))) return report("typeavis", cell("what"), "organisation.inactive");
      const ids = readIdentifiers({ rna: ["numero_rna", cell("rna")], business: [] }, report);
      if (ids.rna === undefined) return report("numero_rna", cell("rna"), "organisation.no-id");
      const title = readText(cell("title"), "titre", report);
      if (title === "") return report("titre", cell("title"), "organisation.no-name");
      const purpose = readText(cell("purpose"), "objet", report);
      const codes = cell("activities")
        .split("/")
        .map((code) => ["domaine_activite_categorise", code.trim()] as const);
      const place = { name: lastOf(cell("where")), departement: cell("departement") };
      const organisation = organisationFrom({
        id: ids.rna,
        ids,
        name: fact(title),
        kind: readKind("", title, fact),
        purpose: purpose === "" ? undefined : fact(purpose),
        sectors: readSectors(codes, vocabulary, report, fact),
        commune: readCommune(place, "localisation_facette", gazetteer, report, fact),
        signs: signsIn([["publication", cell("published")]], today),
      });
      return { organisations: [organisation] };
    },
);
