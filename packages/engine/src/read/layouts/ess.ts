import type { Fact } from "../../model/fact.js";
import { organisationFrom, type Kind } from "../../model/organisation.js";
import { sectorOfNaf } from "../../vocabulary/naf.js";
import { isPlaceholder, tidy } from "../cells/texts.js";
import { readIdentifiers } from "../cells/identifiers.js";
import { numberId } from "../cells/made-ids.js";
import { readCommune } from "../cells/places.js";
import { readYear, yearsOf } from "../cells/years.js";
import { kindFromTitle } from "../guesses/kinds.js";
import { kindOfLegalForm } from "../guesses/legal-forms.js";
import { rowReader } from "../row-reader.js";

const fields = {
  siren: ["siren"],
  siret: ["siretsiege"],
  rna: ["rna"],
  name: ["denomination"],
  usualName: ["nomusage"],
  initials: ["sigle"],
  naf: ["naf"],
  legalForm: ["categoriejuridique"],
  active: ["estactive"],
  created: ["datecreation"],
  postcode: ["codepostal"],
  city: ["commune"],
} as const;

/** `est_active` of a unit that has ceased. */
const ceased = /^(?:false|faux|non|0|c)$/i;

/** Sirene writes an unknown date of creation as the first day of 1900. */
const unknownDate = "1900-01-01";

/** A name of Sirene is public as it stands: an `@` in it ("LE THE@TRE.COM") is no address. */
const readName = (cell: string): string => (isPlaceholder(tidy(cell)) ? "" : tidy(cell));

/** Legal units of the social economy, as lists made from Sirene give them: no purpose, but a legal form and a NAF code. */
export const ess = rowReader(
  { id: "ess", required: ["siren", "denomination", "naf", "categoriejuridique"], fields, origin: "official" },
  ({ context: { gazetteer, vocabulary, today }, fact }) => {
    const years = yearsOf("foundation", today);
    const readKind = (form: Kind, name: string): Fact<Kind> => {
      const guessed = form === "association" ? kindFromTitle(name) : undefined;
      return guessed ? fact(guessed.kind, guessed.evidence) : fact(form);
    };
    return (cell, report) => {
      const form = kindOfLegalForm(cell("legalForm"));
      // A sole trader is a person: the name is not repeated.
      if (form === "person") return report("categorie_juridique", cell("legalForm"), "organisation.person");
      if (ceased.test(cell("active"))) return report("est_active", cell("active"), "organisation.inactive");
      const [name, ...otherNames] = [cell("name"), cell("usualName"), cell("initials")].map(readName);
      if (!name) return report("denomination", cell("name"), "organisation.no-name");
      const ids = readIdentifiers(
        {
          rna: ["rna", cell("rna")],
          business: [
            ["siren", cell("siren")],
            ["siret", cell("siret")],
          ],
        },
        report,
      );
      const id = numberId(ids);
      if (id === undefined) return report("siren", cell("siren"), "organisation.no-id");
      const sector = sectorOfNaf(cell("naf"), vocabulary);
      const organisation = organisationFrom({
        id,
        ids,
        name: fact(name),
        otherNames: [...new Set(otherNames)].filter((other) => other !== "" && other !== name),
        kind: readKind(form ?? "enterprise", name),
        sectors: sector === undefined ? [] : [fact(sector)],
        commune: readCommune({ name: cell("city"), postcode: cell("postcode") }, "commune", gazetteer, report, fact),
        founded:
          cell("created") === unknownDate ? undefined : readYear(cell("created"), "date_creation", years, report),
        extra: cell("naf") === "" ? {} : { naf: cell("naf") },
      });
      return { organisations: [organisation] };
    };
  },
);
