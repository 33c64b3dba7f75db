import { kinds, organisationFrom, type Kind } from "../../model/organisation.js";
import { readText, unheard } from "../cells/facts.js";
import { fold } from "../../text/words.js";
import { departementOfFile } from "../cells/around.js";
import { readIdentifiers } from "../cells/identifiers.js";
import { readTerms, splitList } from "../cells/lists.js";
import { madeId } from "../cells/made-ids.js";
import { readCommune } from "../cells/places.js";
import { readPoint } from "../cells/points.js";
import { readSectors } from "../cells/sectors.js";
import { guessKind } from "../guesses/bodies.js";
import { kindOfLegalForm } from "../guesses/legal-forms.js";
import { isAboutPeople } from "../header/about-people.js";
import { foldHeader } from "../header/columns.js";
import { rowReader, type OpenedFile, type ReadRow } from "../row-reader.js";

/** Our own layout: every column but `id` and `name` may be missing; columns that are not here are kept as `extra`. */
export const organisationFields = {
  id: ["id", "identifiant"],
  name: ["name", "nom", "titre"],
  kind: ["kind", "nature"],
  text: ["text", "texte", "objet", "purpose", "description"],
  sector: ["sector", "secteur", "sectors"],
  city: ["city", "ville"],
  commune: ["commune", "communecode", "codeinsee", "insee"],
  departement: ["departement"],
  postcode: ["postcode", "codepostal"],
  lat: ["lat", "latitude"],
  lon: ["lon", "lng", "longitude"],
  publics: ["publics", "public"],
  actions: ["actions", "action"],
  offers: ["offers", "offres", "offre"],
  needs: ["needs", "besoins", "besoin"],
  rna: ["rna"],
  siren: ["siren", "siret"],
} as const;

/** Kinds in the words of other lists. */
const otherKinds: Readonly<Record<string, Kind>> = {
  entreprise: "enterprise",
  company: "enterprise",
  collectivite: "authority",
  "collectivite territoriale": "authority",
  reseau: "network",
  fondation: "institution",
  foundation: "institution",
};

export type OrganisationField = keyof typeof organisationFields;

/** Whether a column that is none of these is kept: not when it is about people. */
export function keepingOthers(fields: Readonly<Record<string, readonly string[]>>, dropped: readonly string[] = []) {
  const known = new Set([...Object.values(fields).flat(), ...dropped]);
  return (name: string): boolean => {
    const key = foldHeader(name);
    return key !== "" && !known.has(key) && !isAboutPeople(name);
  };
}

/** Reads rows of organisations, whatever their columns are called. @param keepsOther whether a column with no field is kept */
export const organisationReader =
  (keepsOther: (name: string) => boolean) =>
  ({ header, context: { file, gazetteer, vocabulary }, fact }: OpenedFile): ReadRow<OrganisationField> => {
    const around = departementOfFile(file, gazetteer);
    const others = header.map((name, index) => ({ name, index })).filter(({ name }) => keepsOther(name));
    return (cell, report, cells) => {
      const name = readText(cell("name"), "name", report);
      if (name === "") return report("name", "", "organisation.no-name");
      const text = readText(cell("text"), "text", report);
      const written = fold(cell("kind"));
      const form = /^\d{4}$/.test(written) ? kindOfLegalForm(written) : undefined;
      if (form === "person") return report("kind", "", "organisation.person");
      const kind = kinds.find((each) => each === written) ?? otherKinds[written] ?? form;
      if (written !== "" && !kind) report("kind", written, "vocabulary.unknown");
      const guessed = kind ? undefined : guessKind(name);
      const commune = readCommune(
        {
          code: cell("commune"),
          name: cell("city"),
          postcode: cell("postcode"),
          departement: cell("departement"),
          around,
        },
        cell("commune") === "" ? "city" : "commune",
        gazetteer,
        report,
        fact,
      );
      const ids = readIdentifiers(
        { id: cell("id"), rna: ["rna", cell("rna")], business: [["siren", cell("siren")]] },
        report,
      );
      const point = readPoint(cell("lat"), cell("lon"), report);
      const town = cell("city") || cell("commune") || cell("postcode") || (point ? `${point.lat} ${point.lon}` : "");
      const id = cell("id") || madeId(ids, name, commune?.value, town);
      if (id === "") return report("id", "", "organisation.no-id");
      // A sector in words is no code: it joins the purpose, where the words count.
      const codes = splitList(cell("sector")).filter((part) => /^\d{3,6}$/.test(part));
      const inWords = codes.length === 0 ? cell("sector") : "";
      const purpose = inWords === "" || text.includes(inWords) ? text : `${text} ${inWords}`.trim();
      const named = codes.map((code) => ["sector", code] as const);
      const terms = (field: "publics" | "actions" | "offers" | "needs", list: "publics" | "actions" | "means") =>
        readTerms(cell(field), field, vocabulary[list], report).map((term) => fact(term));
      const extra = others.flatMap(({ name: column, index }) => {
        const value = readText(cells[index] ?? "", column, unheard);
        return value === "" ? [] : [[column, value] as const];
      });
      const organisation = organisationFrom({
        id,
        ids,
        name: fact(name),
        kind:
          guessed && guessed.evidence.length > 0 ? fact(guessed.kind, guessed.evidence) : fact(kind ?? "association"),
        purpose: purpose === "" ? undefined : fact(purpose),
        sectors: readSectors(named, vocabulary, report, fact),
        commune,
        point: point && fact(point),
        publics: terms("publics", "publics"),
        actions: terms("actions", "actions"),
        offers: terms("offers", "means"),
        needs: terms("needs", "means"),
        extra: Object.fromEntries(extra),
      });
      return { organisations: [organisation] };
    };
  };

const keepsOther = keepingOthers(organisationFields);

/** Organisations as Maillage writes and reads them. What such a file says is declared. */
export const organisations = rowReader(
  {
    id: "organisations",
    required: ["id", "name"],
    oneOf: ["kind", "text", "sector", "publics", "actions", "offers", "needs", "rna", "siren"],
    madeOf: { id: ["rna", "siren", "commune", "city", "postcode", "lat"] },
    fields: organisationFields,
    notShown: ["lat", "lon"],
    keepsOther,
    origin: "declared",
  },
  organisationReader(keepsOther),
);
