import { parseRna } from "../../../model/identifiers/rna.js";
import { parseBusinessNumber } from "../../../model/identifiers/siren.js";
import type { Identifiers, Organisation } from "../../../model/organisation.js";
import type { factsOf, Report } from "../../cells/facts.js";
import { nameId } from "../../cells/name-id.js";
import { readCommune } from "../../cells/places.js";
import type { ReadingContext } from "../../source.js";
import { guessKind } from "../../guesses/bodies.js";
import type { GrantField } from "./layouts.js";

/** The numbers of a beneficiary; each broken one is reported by name. */
function readIdentifiers(id: string, rnaCell: string, report: Report): Identifiers {
  const number = parseBusinessNumber(id);
  const rna = parseRna(rnaCell) ?? parseRna(id);
  if (number.kind === "destroyed") report("idBeneficiaire", id, "siret.destroyed");
  if (number.kind === "malformed" && !rna) report("idBeneficiaire", id, "siret.malformed");
  if ("checked" in number && !number.checked) report("idBeneficiaire", id, `${number.kind}.checksum`);
  if (rnaCell !== "" && !rna) report("rna", rnaCell, "rna.malformed");
  return {
    ...(rna ? { rna } : {}),
    ...("checked" in number && number.checked ? { siren: number.siren } : {}),
    ...(number.kind === "siret" && number.checked ? { siret: number.siret } : {}),
  };
}

/**
 * The body that is paid. Without any number its name and its place are its id: the same name in the same place is
 * the same body, and identity resolution may join it to a registered one.
 */
export function readBeneficiary(
  name: string,
  cell: (field: GrantField) => string,
  whereabouts: { readonly departement?: string; readonly city?: string },
  context: ReadingContext,
  report: Report,
  fact: ReturnType<typeof factsOf>,
): Organisation {
  const ids = readIdentifiers(cell("id"), cell("rna"), report);
  const commune = readCommune(
    {
      name: whereabouts.city ?? cell("city"),
      postcode: cell("postcode"),
      departement: whereabouts.departement ?? cell("departement"),
    },
    "commune",
    context.gazetteer,
    report,
    fact,
  );
  const { kind, evidence } = guessKind(name);
  const place = commune?.value ?? (whereabouts.departement || cell("departement"));
  const id = ids.rna ?? (ids.siren ? `siren:${ids.siren}` : nameId(name, place));
  return {
    id,
    ids,
    name: fact(name),
    otherNames: [],
    kind: fact(kind, evidence),
    sectors: [],
    ...(commune ? { commune } : {}),
    publics: [],
    actions: [],
    offers: [],
    needs: [],
    extra: {},
  };
}
