import { kinds, type Kind, type Organisation } from "../../model/organisation.js";
import type { Problem } from "../../model/problem.js";
import { isAboutPeople } from "../header/about-people.js";
import { cellsOf, foldHeader, locateColumns } from "../header/columns.js";
import { factsOf, readText, reporter } from "../cells/facts.js";
import { kindFromTitle } from "../guesses/kinds.js";
import { readTerms, splitList } from "../cells/lists.js";
import { madeId, readIdentifiers } from "../cells/identifiers.js";
import { readCommune } from "../cells/places.js";
import { readPoint } from "../cells/points.js";
import { readSectors } from "../cells/sectors.js";
import type { Source } from "../source.js";

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

const known: ReadonlySet<string> = new Set(Object.values(fields).flat());

function keepsOther(name: string): boolean {
  const key = foldHeader(name);
  return key !== "" && !known.has(key) && !isAboutPeople(name);
}

/** Organisations as Maillage writes and reads them. What such a file says is declared. */
export const organisations: Source = {
  id: "organisations",
  required: ["id", "name"],
  madeOf: { id: ["rna", "siren", "commune", "city", "postcode"] },
  fields,
  notShown: ["lat", "lon"],
  keepsOther,
  open(header, context) {
    const cellOf = cellsOf(header, fields);
    const hasIds = locateColumns(header, fields).id >= 0;
    const fact = factsOf("organisations", "declared");
    const others = header.map((name, index) => ({ name, index })).filter(({ name }) => keepsOther(name));
    return (row) => {
      const cell = (field: Field) => cellOf(row.cells, field);
      const problems: Problem[] = [];
      const report = reporter(context, row, problems);
      const leaveOut = (column: "id" | "name") => {
        report(column, "", `organisation.no-${column}`);
        return { organisations: [], ties: [], problems };
      };
      if (hasIds && cell("id") === "") return leaveOut("id");
      const name = readText(cell("name"), "name", report);
      if (name === "") return leaveOut("name");
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
      const ids = readIdentifiers(cell("id"), cell("rna"), cell("siren"), report);
      const id = cell("id") || madeId(ids, name, commune?.value, cell("city") || cell("postcode"));
      if (id === "") return leaveOut("id");
      const point = readPoint(cell("lat"), cell("lon"), report);
      // A sector in words is no code: it joins the purpose, where the words count.
      const codes = splitList(cell("sector")).filter((part) => /^\d{3,6}$/.test(part));
      const inWords = codes.length === 0 ? cell("sector") : "";
      const purpose = inWords === "" || text.includes(inWords) ? text : `${text} ${inWords}`.trim();
      const terms = (field: "publics" | "actions" | "offers" | "needs", list: "publics" | "actions" | "means") =>
        readTerms(cell(field), field, context.vocabulary[list], report).map((term) => fact(term));
      const organisation: Organisation = {
        id,
        ids,
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
          others.flatMap(({ name: column, index }) => {
            const value = readText(row.cells[index] ?? "", column, () => {});
            return value === "" ? [] : [[column, value] as const];
          }),
        ),
      };
      return { organisations: [organisation], ties: [], problems };
    };
  },
};
