import type { Fact } from "../../model/fact.js";
import { organisationFrom, type Kind } from "../../model/organisation.js";
import { plain } from "../../text/words.js";
import { readText } from "../cells/facts.js";
import { departementOfFile } from "../cells/around.js";
import { readIdentifiers } from "../cells/identifiers.js";
import { splitList } from "../cells/lists.js";
import { readCommune } from "../cells/places.js";
import { readPoint } from "../cells/points.js";
import { actionReader, publicReader } from "../cells/wordings.js";
import { looksLikePerson } from "../guesses/bodies.js";
import { guessPlaceKind } from "../guesses/public-places.js";
import { rowReader } from "../row-reader.js";

/** Both standards, and what they called things before. Address, telephone, e-mail and appointments are not read. */
const fields = {
  id: ["id"],
  number: ["pivot", "siret"],
  rna: ["rna"],
  name: ["nom"],
  city: ["commune"],
  postcode: ["codepostal"],
  commune: ["codeinsee"],
  lat: ["latitude"],
  lon: ["longitude"],
  typology: ["typologie"],
  source: ["source"],
  summary: ["presentationresume"],
  detail: ["presentationdetail", "description"],
  services: ["services"],
  themes: ["thematiques"],
  publics: ["publicsaccueillis", "publicsspecifiquementadresses", "publics", "profils"],
  care: ["priseenchargespecifique"],
} as const;

/** An id is its source's own, and most say which; a bare number is one only beside its source. */
const idOf = (id: string, source: string): string =>
  `lieu:${/^\d+$/.test(id) ? `${plain(source).replace(/ /g, "-")}-${id}` : id}`;

/**
 * Places of digital help ("lieux de médiation numérique") and structures of data.inclusion: whom they receive and
 * what they offer, in controlled words.
 */
export const lieuxMednum = rowReader(
  {
    id: "lieux-mednum",
    required: ["id", "nom", "number", "postcode", "source"],
    fields,
    notShown: ["lat", "lon"],
    origin: "declared",
  },
  ({ context: { file, gazetteer, vocabulary }, fact }) => {
    const around = departementOfFile(file, gazetteer);
    const readActions = actionReader(vocabulary);
    const readPublics = publicReader(vocabulary);
    const readKind = (typology: string, name: string, commune: string | undefined): Fact<Kind> => {
      const declared = splitList(typology).flatMap((code) => vocabulary.typologies.get(code) ?? [])[0];
      if (declared) return fact(declared);
      const { kind, evidence } = guessPlaceKind(name, commune);
      return fact(kind, evidence);
    };
    return (cell, report) => {
      if (cell("id") === "") return report("id", "", "organisation.no-id");
      if (looksLikePerson(cell("name"))) return report("nom", "", "organisation.person");
      const name = readText(cell("name"), "nom", report);
      if (name === "") return report("nom", "", "organisation.no-name");
      const ids = readIdentifiers({ rna: ["rna", cell("rna")], business: [["pivot", cell("number")]] }, report);
      const commune = readCommune(
        { code: cell("commune"), name: cell("city"), postcode: cell("postcode"), around },
        cell("commune") === "" ? "commune" : "code_insee",
        gazetteer,
        report,
        fact,
      );
      const point = readPoint(cell("lat"), cell("lon"), report);
      const publics = readPublics([...splitList(cell("publics")), ...splitList(cell("care"))], "publics", report);
      const texts = (["summary", "detail"] as const).map((field) => readText(cell(field), field, report));
      const services = splitList(cell("services"));
      const actions = readActions(services, "services", report);
      const lists = [...services, ...splitList(cell("themes")), ...publics.unknown];
      const purpose = [...new Set([...texts, ...lists])].filter((text) => text !== "").join(" · ");
      const organisation = organisationFrom({
        id: idOf(cell("id"), cell("source")),
        ids,
        name: fact(name),
        kind: readKind(cell("typology"), name, commune && gazetteer.commune(commune.value)?.name),
        purpose: purpose === "" ? undefined : fact(purpose),
        commune,
        point: point && fact(point),
        publics: publics.ids.map((term) => fact(term)),
        actions: actions.ids.map((term) => fact(term)),
      });
      return { organisations: [organisation] };
    };
  },
);
