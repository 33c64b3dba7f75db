import { parseFormerRna, parseRna } from "../identifiers/rna.js";
import { parseBusinessNumber } from "../identifiers/siren.js";
import { kinds, type Identifiers, type Kind, type Organisation } from "../organisation.js";
import type { Problem } from "../problems.js";
import { cellsOf, foldHeader } from "./columns.js";
import { factsOf, readText, reporter, type Report } from "./facts.js";
import { kindFromTitle } from "./kinds.js";
import { readTerms, splitList } from "./lists.js";
import { readCommune } from "./places.js";
import { readPoint } from "./points.js";
import { readSectors } from "./sectors.js";
import type { Source } from "./source.js";

/** Our own layout: every column but `id` and `name` may be missing; columns that are not here are kept as `extra`. */
const fields = {
  id: ["id", "identifiant"],
  name: ["name", "nom", "titre"],
  kind: ["kind", "nature"],
  text: ["text", "texte", "objet", "purpose", "description"],
  sector: ["sector", "secteur", "sectors"],
  city: ["city", "ville", "communeorcity"],
  commune: ["commune", "communecode", "codeinsee", "insee"],
  departement: ["departement", "region"],
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

type Field = keyof typeof fields;

/** Kinds as other lists call them. */
const otherKinds: Readonly<Record<string, Kind>> = {
  company: "enterprise",
  entreprise: "enterprise",
  public_body: "authority",
  collectivite: "authority",
  reseau: "network",
  foundation: "institution",
  fondation: "institution",
  school_or_research: "institution",
};

/** Columns that would name or reach a person: never kept, not even as `extra`. */
const aboutPeople =
  /mail|courriel|tel|phone|mobile|president|secretaire|tresorier|contact|referent|responsable|representant|dirigeant|gerant|declarant|signataire|civilite|prenom|adresse|address|rue|voie|birth|naissance/;

function readIdentifiers(id: string, rnaCell: string, sirenCell: string, report: Report): Identifiers {
  const rna = parseRna(rnaCell) ?? parseRna(id);
  const former = rna === undefined && /^\d{2,3}[A-Z0-9]\d?[A-Z]?\d{6,}$/i.test(id) ? parseFormerRna(id) : undefined;
  const number = parseBusinessNumber(sirenCell);
  if (number.kind === "malformed") report("siren", sirenCell, "siret.malformed");
  if (number.kind === "destroyed") report("siren", sirenCell, "siret.destroyed");
  if ("checked" in number && !number.checked) report("siren", sirenCell, `${number.kind}.checksum`);
  const named = "checked" in number && number.checked ? number.siren : /^siren:(\d{9})$/.exec(id)?.[1];
  return {
    ...(rna ? { rna } : {}),
    ...(former ? { formerRna: former } : {}),
    ...(named ? { siren: named } : {}),
    ...(number.kind === "siret" && number.checked ? { siret: number.siret } : {}),
  };
}

const known: ReadonlySet<string> = new Set(Object.values(fields).flat());

function keepsOther(name: string): boolean {
  const key = foldHeader(name);
  return key !== "" && !known.has(key) && !aboutPeople.test(key);
}

/** Organisations as Maillage writes and reads them. What such a file says is declared. */
export const organisations: Source = {
  id: "organisations",
  required: ["id", "name"],
  fields,
  notShown: ["lat", "lon"],
  keepsOther,
  open(header, context) {
    const cellOf = cellsOf(header, fields);
    const fact = factsOf("organisations", "declared");
    const others = header.map((name, place) => ({ name, place })).filter(({ name }) => keepsOther(name));
    return (row) => {
      const cell = (field: Field) => cellOf(row.cells, field);
      const problems: Problem[] = [];
      const report = reporter(context, row, problems);
      const id = cell("id");
      const name = readText(cell("name"), "name", report);
      if (id === "" || name === "") {
        report(id === "" ? "id" : "name", "", id === "" ? "organisation.no-id" : "organisation.no-name");
        return { organisations: [], ties: [], problems };
      }
      const text = readText(cell("text"), "text", report);
      const written = cell("kind").toLowerCase();
      const kind = kinds.find((each) => each === written) ?? otherKinds[written];
      if (written !== "" && !kind) report("kind", written, "vocabulary.unknown");
      const guessed = kind ? undefined : kindFromTitle(name);
      const commune = readCommune(
        { code: cell("commune"), name: cell("city"), postcode: cell("postcode"), departement: cell("departement") },
        cell("commune") === "" ? "city" : "commune",
        context.gazetteer,
        report,
        fact,
      );
      const point = readPoint(cell("lat"), cell("lon"), report);
      // A sector in words is no code: it joins the purpose, where the words count.
      const codes = splitList(cell("sector")).filter((part) => /^\d{3,6}$/.test(part));
      const inWords = codes.length === 0 ? cell("sector") : "";
      const purpose = inWords === "" || text.includes(inWords) ? text : `${text} ${inWords}`.trim();
      const terms = (field: "publics" | "actions" | "offers" | "needs", list: "publics" | "actions" | "means") =>
        readTerms(cell(field), field, context.vocabulary[list], report).map((term) => fact(term));
      const organisation: Organisation = {
        id,
        ids: readIdentifiers(id, cell("rna"), cell("siren"), report),
        name: fact(name),
        otherNames: [],
        kind: guessed ? fact(guessed.kind, guessed.evidence) : fact(kind ?? "association"),
        ...(purpose === "" ? {} : { purpose: fact(purpose) }),
        sectors: readSectors(
          codes.map((code) => ["sector", code] as const),
          context.vocabulary,
          report,
          fact,
        ),
        ...(commune ? { commune } : {}),
        ...(point ? { point: fact(point) } : {}),
        publics: terms("publics", "publics"),
        actions: terms("actions", "actions"),
        offers: terms("offers", "means"),
        needs: terms("needs", "means"),
        extra: Object.fromEntries(
          others.flatMap(({ name: column, place }) => {
            const value = readText(row.cells[place] ?? "", column, () => {});
            return value === "" ? [] : [[column, value] as const];
          }),
        ),
      };
      return { organisations: [organisation], ties: [], problems };
    };
  },
};
