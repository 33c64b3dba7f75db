import { departementOf } from "../../model/identifiers/insee.js";
import type { Organisation } from "../../model/organisation.js";
import type { Problem } from "../../model/problem.js";
import { tidy } from "../cells/texts.js";
import { cellsOf } from "../header/columns.js";
import { factsOf, readText, reporter, type Report } from "../cells/facts.js";
import { readCommune } from "../cells/places.js";
import { readIdentifiers, readKind, readYear } from "./rna.js";
import { readSectors } from "../cells/sectors.js";
import type { Reading, Source } from "../source.js";

/** `siteweb` is not read: in this table it also holds e-mail addresses. */
const fields = {
  id: ["id"],
  siret: ["siret"],
  dissolved: ["datedisso"],
  title: ["nomasso"],
  shortTitle: ["nomassoabrege"],
  sector1: ["objetsocial1"],
  sector2: ["objetsocial2"],
  postcode: ["codepostal"],
  city: ["commune"],
  commune: ["adrscodeinsee"],
  state: ["etat"],
} as const;

/**
 * The waldec half of the register as others republish it: W-numbers, titles and codes, neither purpose nor
 * `groupement`; the commune by its name, sometimes by its code too.
 */
export const rnaDerived: Source = {
  id: "rna-derived",
  required: ["id", "nomasso", "nomassoabrege", "objetsocial1", "etat"],
  fields,
  open(header, context) {
    const cellOf = cellsOf(header, fields);
    const fact = factsOf("rna-derived", "official");
    return (row) => {
      const cell = (field: keyof typeof fields) => cellOf(row.cells, field);
      const problems: Problem[] = [];
      const report = reporter(context, row, problems);
      const refuse = (column: string, value: string, code: Parameters<Report>[2]): Reading => {
        report(column, value, code);
        return { organisations: [], ties: [], problems };
      };
      if (cell("state").toUpperCase() !== "A") return refuse("etat", cell("state"), "organisation.inactive");
      if (readYear(cell("dissolved"), "date_disso", () => {}) !== undefined) {
        return refuse("date_disso", cell("dissolved"), "organisation.inactive");
      }
      const ids = readIdentifiers("waldec", { id: cell("id"), formerId: "", siret: cell("siret") }, report);
      if (!ids.rna) return refuse("id", cell("id"), cell("id") === "" ? "organisation.no-id" : "rna.malformed");
      const title = readText(cell("title"), "nom_asso", report) || tidy(cell("shortTitle")) || tidy(cell("title"));
      if (title === "") return refuse("nom_asso", cell("title"), "organisation.no-name");
      const commune = readCommune(
        {
          code: cell("commune"),
          name: cell("city"),
          postcode: cell("postcode"),
          departement: departementOf(ids.rna.slice(1)),
        },
        cell("commune") === "" ? "commune" : "adrs_codeinsee",
        context.gazetteer,
        report,
        fact,
      );
      const organisation: Organisation = {
        id: ids.rna,
        ids,
        name: fact(title),
        otherNames: [],
        kind: readKind("", title, fact),
        sectors: readSectors(
          [
            ["objet_social1", cell("sector1")],
            ["objet_social2", cell("sector2")],
          ],
          context.vocabulary,
          report,
          fact,
        ),
        ...(commune ? { commune } : {}),
        publics: [],
        actions: [],
        offers: [],
        needs: [],
        extra: {},
      };
      return { organisations: [organisation], ties: [], problems };
    };
  },
};
