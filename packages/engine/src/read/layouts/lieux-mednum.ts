import type { Fact } from "../../model/fact.js";
import { parseRna } from "../../model/identifiers/rna.js";
import { parseBusinessNumber } from "../../model/identifiers/siren.js";
import type { Identifiers, Kind, Organisation } from "../../model/organisation.js";
import type { Problem } from "../../model/problem.js";
import { spellingKey } from "../../vocabulary/spellings.js";
import { cellsOf } from "../header/columns.js";
import { factsOf, readText, reporter, type Report } from "../cells/facts.js";
import { looksLikePerson } from "../guesses/bodies.js";
import { splitList } from "../cells/lists.js";
import { readCommune } from "../cells/places.js";
import { readPoint } from "../cells/points.js";
import { guessPlaceKind } from "../guesses/public-places.js";
import type { Reading, Source } from "../source.js";
import { actionReader, publicReader } from "../cells/wordings.js";

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

function readIdentifiers(numberCell: string, rnaCell: string, report: Report): Identifiers {
  const rna = parseRna(rnaCell) ?? parseRna(numberCell);
  const number = parseRna(numberCell) ? ({ kind: "absent" } as const) : parseBusinessNumber(numberCell);
  if (rnaCell !== "" && !rna) report("rna", rnaCell, "rna.malformed");
  if (number.kind === "malformed" || number.kind === "destroyed") report("pivot", numberCell, `siret.${number.kind}`);
  if ("checked" in number && !number.checked) report("pivot", numberCell, `${number.kind}.checksum`);
  return {
    ...(rna ? { rna } : {}),
    ...("checked" in number && number.checked ? { siren: number.siren } : {}),
    ...(number.kind === "siret" && number.checked ? { siret: number.siret } : {}),
  };
}

/** An id is its source's own, and most say which; a bare number is one only beside its source. */
const idOf = (id: string, source: string): string =>
  `lieu:${/^\d+$/.test(id) ? `${spellingKey(source).replace(/ /g, "-")}-${id}` : id}`;

/**
 * Places of digital help ("lieux de médiation numérique") and structures of data.inclusion: whom they receive and
 * what they offer, in controlled words.
 */
export const lieuxMednum: Source = {
  id: "lieux-mednum",
  required: ["id", "nom", "number", "postcode", "source"],
  fields,
  notShown: ["lat", "lon"],
  open(header, context) {
    const cellOf = cellsOf(header, fields);
    const fact = factsOf("lieux-mednum", "declared");
    const readActions = actionReader(context.vocabulary);
    const readPublics = publicReader(context.vocabulary);
    const readKind = (typology: string, name: string, commune: string | undefined): Fact<Kind> => {
      const declared = splitList(typology).flatMap((code) => context.vocabulary.typologies.get(code) ?? [])[0];
      if (declared) return fact(declared);
      const { kind, evidence } = guessPlaceKind(name, commune);
      return fact(kind, evidence);
    };
    return (row) => {
      const cell = (field: keyof typeof fields) => cellOf(row.cells, field);
      const problems: Problem[] = [];
      const report = reporter(context, row, problems);
      const refuse = (column: string, code: Parameters<Report>[2]): Reading => {
        report(column, "", code);
        return { organisations: [], ties: [], problems };
      };
      if (cell("id") === "") return refuse("id", "organisation.no-id");
      if (looksLikePerson(cell("name"))) return refuse("nom", "organisation.person");
      const name = readText(cell("name"), "nom", report);
      if (name === "") return refuse("nom", "organisation.no-name");
      const ids = readIdentifiers(cell("number"), cell("rna"), report);
      const commune = readCommune(
        { code: cell("commune"), name: cell("city"), postcode: cell("postcode") },
        cell("commune") === "" ? "commune" : "code_insee",
        context.gazetteer,
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
      const organisation: Organisation = {
        id: idOf(cell("id"), cell("source")),
        ids,
        name: fact(name),
        otherNames: [],
        kind: readKind(cell("typology"), name, commune && context.gazetteer.commune(commune.value)?.name),
        ...(purpose === "" ? {} : { purpose: fact(purpose) }),
        sectors: [],
        ...(commune ? { commune } : {}),
        ...(point ? { point: fact(point) } : {}),
        publics: publics.ids.map((term) => fact(term)),
        actions: actions.ids.map((term) => fact(term)),
        offers: [],
        needs: [],
        extra: {},
      };
      return { organisations: [organisation], ties: [], problems };
    };
  },
};
