import type { Fact } from "../../model/fact.js";
import { organisationFrom, type Kind } from "../../model/organisation.js";
import { sectorOfNaf } from "../../vocabulary/naf.js";
import { readIdentifiers } from "../cells/identifiers.js";
import { signsIn } from "../cells/days.js";
import { numberId } from "../cells/made-ids.js";
import { readCommune } from "../cells/places.js";
import { readPoint } from "../cells/points.js";
import { isPlaceholder, tidy } from "../cells/texts.js";
import { readYear, yearsOf } from "../cells/years.js";
import { kindFromTitle } from "../guesses/kinds.js";
import { kindOfLegalForm } from "../guesses/legal-forms.js";
import type { OpenedFile, ReadRow } from "../row-reader.js";

/** What a list made from Sirene says of a legal unit; each layout has its own spellings, and not all of them. */
export const legalUnitFields = [
  "siren",
  "siret",
  "rna",
  "name",
  "usualName",
  "initials",
  "naf",
  "legalForm",
  "active",
  "created",
  "updated",
  "socialEconomy",
  "commune",
  "postcode",
  "city",
  "lat",
  "lon",
] as const;
export type LegalUnitField = (typeof legalUnitFields)[number];

/** `est_active` of a unit that has ceased. */
const ceased = /^(?:false|faux|non|0|c|f)$/i;

const isTrue = /^(?:true|vrai|oui|o|1)$/i;

/** Sirene writes an unknown date of creation as the first day of 1900. */
const unknownDate = "1900-01-01";

/** What Sirene writes for a name that it does not publish. */
const notPublished = /^\[ND\]$/;

/** A name of Sirene is public as it stands: an `@` in it ("LE THE@TRE.COM") is no address. */
const readName = (cell: string): string => {
  const name = tidy(cell);
  return isPlaceholder(name) || notPublished.test(name) ? "" : name;
};

/**
 * Reads legal units: no purpose, but a legal form and a NAF code.
 * @param takesAll whether companies out of the social economy are taken too, of a list that somebody chose
 */
export const legalUnitReader =
  (takesAll: boolean) =>
  ({ context: { gazetteer, vocabulary, today }, fact }: OpenedFile): ReadRow<LegalUnitField> => {
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
      const isOurs = takesAll || form !== "enterprise" || isTrue.test(cell("socialEconomy")) || cell("rna") !== "";
      if (!isOurs) return report("categorie_juridique", cell("legalForm"), "organisation.not-ess");
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
      const place = { code: cell("commune"), name: cell("city"), postcode: cell("postcode") };
      const point = readPoint(cell("lat"), cell("lon"), report);
      const organisation = organisationFrom({
        id,
        ids,
        name: fact(name),
        otherNames: [...new Set(otherNames)].filter((other) => other !== "" && other !== name),
        kind: readKind(form ?? "enterprise", name),
        sectors: sector === undefined ? [] : [fact(sector)],
        commune: readCommune(place, "commune", gazetteer, report, fact),
        point: point && fact(point),
        founded:
          cell("created") === unknownDate ? undefined : readYear(cell("created"), "date_creation", years, report),
        signs: signsIn([["update", cell("updated")]], today),
        extra: cell("naf") === "" ? {} : { naf: cell("naf") },
      });
      return { organisations: [organisation] };
    };
  };

/** The spellings of a layout; those of fields that it lacks are none. */
export const legalUnitSpellings = (
  known: Readonly<Partial<Record<LegalUnitField, readonly string[]>>>,
): Readonly<Record<LegalUnitField, readonly string[]>> =>
  Object.fromEntries(legalUnitFields.map((field) => [field, known[field] ?? []])) as unknown as Readonly<
    Record<LegalUnitField, readonly string[]>
  >;
