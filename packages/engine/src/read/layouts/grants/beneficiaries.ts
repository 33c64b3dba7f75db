import { organisationFrom, type Organisation } from "../../../model/organisation.js";
import type { FactOf, Report } from "../../cells/facts.js";
import { readIdentifiers } from "../../cells/identifiers.js";
import { nameId, numberId, placedNumber } from "../../cells/made-ids.js";
import { readCommune } from "../../cells/places.js";
import type { ReadingContext } from "../../source.js";
import { guessKind } from "../../guesses/bodies.js";
import { kindInWords } from "../../guesses/legal-forms.js";
import type { GrantField } from "./layouts.js";

/**
 * The body that is paid. Without any number its name and its place are its id: the same name in the same place is
 * the same body, and identity resolution may join it to a registered one.
 */
export function readBeneficiary(
  name: string,
  cell: (field: GrantField) => string,
  whereabouts: { readonly departement?: string; readonly city?: string; readonly around?: string | undefined },
  context: ReadingContext,
  report: Report,
  fact: FactOf,
): Organisation {
  const ids = readIdentifiers({ rna: ["rna", cell("rna")], business: [["idBeneficiaire", cell("id")]] }, report);
  const departement = whereabouts.departement ?? cell("departement");
  const commune = readCommune(
    { name: whereabouts.city ?? cell("city"), postcode: cell("postcode"), departement, around: whereabouts.around },
    "commune",
    context.gazetteer,
    report,
    fact,
  );
  const said = kindInWords(cell("legalForm"));
  const guessed = guessKind(name);
  const number = numberId(ids);
  return organisationFrom({
    // A legal person may have several places under one number.
    id: number === undefined ? nameId(name, commune?.value ?? departement) : placedNumber(number, commune?.value),
    ids,
    name: fact(name),
    kind: said ? fact(said) : fact(guessed.kind, guessed.evidence),
    commune,
  });
}
