import { parseBusinessNumber } from "../../identifiers/siren.js";
import type { Problem } from "../../problems.js";
import { cellsOf } from "../columns.js";
import { factsOf, readText, reporter } from "../facts.js";
import { kindFromTitle } from "../kinds.js";
import { readCommune } from "../places.js";
import type { Source } from "../source.js";
import { listed } from "./listed.js";
import { readPublics } from "./publics.js";

const fields = {
  id: ["id"],
  name: ["nom"],
  pivot: ["pivot"],
  commune: ["codeinsee"],
  city: ["commune"],
  postcode: ["codepostal"],
  services: ["services"],
  publics: ["publicsaccueillis"],
  source: ["source"],
} as const;

/** Fourteen zeros stand for "no number". */
const noNumber = /^0*$/;

/** Places of digital help: the national schema "lieux de médiation numérique", CSV or JSON. */
export const digitalHelp: Source = {
  id: "lieux-mediation-numerique",
  required: ["id", "nom", "pivot", "services"],
  fields,
  open(header, context) {
    const cellOf = cellsOf(header, fields);
    const fact = factsOf("lieux-mediation-numerique", "declared");
    return (row) => {
      const cell = (field: keyof typeof fields) => cellOf(row.cells, field);
      const problems: Problem[] = [];
      const report = reporter(context, row, problems);
      const name = readText(cell("name"), "nom", report);
      if (cell("id") === "" || name === "") {
        report(name === "" ? "nom" : "id", "", name === "" ? "organisation.no-name" : "organisation.no-id");
        return { organisations: [], ties: [], problems };
      }
      const number = noNumber.test(cell("pivot")) ? undefined : parseBusinessNumber(cell("pivot"));
      const commune = readCommune(
        { code: cell("commune"), name: cell("city"), postcode: cell("postcode") },
        "commune",
        context.gazetteer,
        report,
        fact,
      );
      const services = readText(cell("services").split(";").join(" · "), "services", report);
      const guessed = kindFromTitle(name);
      const place = listed({
        id: `lieu:${cell("source") || "mednum"}:${cell("id")}`,
        ids: number?.kind === "siret" && number.checked ? { siren: number.siren, siret: number.siret } : {},
        name: fact(name),
        kind: guessed ? fact(guessed.kind, guessed.evidence) : fact("institution"),
        ...(services === "" ? {} : { purpose: fact(`Aide au numérique : ${services}`) }),
        ...(commune ? { commune } : {}),
        publics: readPublics(cell("publics"), "publics_accueillis", report).map((id) => fact(id)),
        actions: [fact("formation"), fact("accompagnement")],
      });
      return { organisations: [place], ties: [], problems };
    };
  },
};
