import { departementOf } from "../../model/identifiers/insee.js";
import { organisationFrom } from "../../model/organisation.js";
import { tidy } from "../cells/texts.js";
import { readText, unheard } from "../cells/facts.js";
import { readIdentifiers } from "../cells/identifiers.js";
import { readCommune } from "../cells/places.js";
import { readSectors } from "../cells/sectors.js";
import { readYear, yearsOf } from "../cells/years.js";
import { rowReader } from "../row-reader.js";
import { readKind } from "./rna.js";

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
export const rnaDerived = rowReader(
  {
    id: "rna-derived",
    required: ["id", "nomasso", "nomassoabrege", "objetsocial1", "etat"],
    fields,
    origin: "official",
  },
  ({ context: { gazetteer, vocabulary, today }, fact }) => {
    const years = yearsOf("foundation", today);
    return (cell, report) => {
      if (cell("state").toUpperCase() !== "A") return report("etat", cell("state"), "organisation.inactive");
      if (readYear(cell("dissolved"), "date_disso", years, unheard) !== undefined) {
        return report("date_disso", cell("dissolved"), "organisation.inactive");
      }
      const ids = readIdentifiers({ id: cell("id"), former: "", business: [["siret", cell("siret")]] }, report);
      if (!ids.rna) return report("id", cell("id"), cell("id") === "" ? "organisation.no-id" : "rna.malformed");
      const title = readText(cell("title"), "nom_asso", report) || tidy(cell("shortTitle")) || tidy(cell("title"));
      if (title === "") return report("nom_asso", cell("title"), "organisation.no-name");
      const commune = readCommune(
        {
          code: cell("commune"),
          name: cell("city"),
          postcode: cell("postcode"),
          departement: departementOf(ids.rna.slice(1)),
        },
        cell("commune") === "" ? "commune" : "adrs_codeinsee",
        gazetteer,
        report,
        fact,
      );
      const codes = [
        ["objet_social1", cell("sector1")],
        ["objet_social2", cell("sector2")],
      ] as const;
      const organisation = organisationFrom({
        id: ids.rna,
        ids,
        name: fact(title),
        kind: readKind("", title, fact),
        sectors: readSectors(codes, vocabulary, report, fact),
        commune,
      });
      return { organisations: [organisation] };
    };
  },
);
