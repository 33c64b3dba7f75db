import { parseRna } from "../../identifiers/rna.js";
import { isSiren, parseBusinessNumber } from "../../identifiers/siren.js";
import type { Kind } from "../../organisation.js";
import type { Problem } from "../../problems.js";
import { cellsOf } from "../columns.js";
import { factsOf, readText, reporter } from "../facts.js";
import { readCommune } from "../places.js";
import type { Source } from "../source.js";
import { listed } from "./listed.js";

const fields = {
  siren: ["siren"],
  siret: ["siretsiege"],
  name: ["denomination"],
  usage: ["nomusage"],
  naf: ["naf"],
  legalForm: ["categoriejuridique"],
  family: ["familleess"],
  active: ["estactive"],
  rna: ["rna"],
  postcode: ["codepostal"],
  city: ["commune"],
} as const;

/**
 * Sectors of the RNA for classes of the NAF (INSEE, rev. 2), where the match is plain; the longest prefix wins. Classes
 * that say nothing of a purpose (94.99 "other associations") have none.
 */
const sectorOfNaf: readonly (readonly [prefix: string, sector: string])[] = [
  ["85.3", "015000"],
  ["85.5", "015000"],
  ["86", "017000"],
  ["87", "018000"],
  ["88.10", "021000"],
  ["88.9", "019000"],
  ["90", "006000"],
  ["91.0", "010000"],
  ["93.1", "011000"],
  ["94.11", "023000"],
  ["94.12", "023000"],
  ["94.20", "023000"],
  ["79", "034000"],
  ["78", "030000"],
];

/** Legal forms of INSEE that are associations (92: association under the law of 1901 or the local one) and foundations. */
function kindOf(legalForm: string, family: string): Kind {
  if (legalForm.startsWith("92") || family === "association") return "association";
  if (legalForm.startsWith("93") || family === "fondation") return "institution";
  return legalForm.startsWith("7") ? "authority" : "enterprise";
}

/** Legal units of the social and solidarity economy, from Sirene and the lists of its networks. */
export const ess: Source = {
  id: "ess",
  required: ["siren", "denomination", "categoriejuridique", "familleess"],
  fields,
  open(header, context) {
    const cellOf = cellsOf(header, fields);
    const fact = factsOf("ess", "official");
    return (row) => {
      const cell = (field: keyof typeof fields) => cellOf(row.cells, field);
      const problems: Problem[] = [];
      const report = reporter(context, row, problems);
      const refuse = (column: string, value: string, code: Parameters<typeof report>[2]) => {
        report(column, value, code);
        return { organisations: [], ties: [], problems };
      };
      if (cell("active").toLowerCase() === "false")
        return refuse("est_active", cell("active"), "organisation.inactive");
      const siren = cell("siren").replace(/\.0$/, "").padStart(9, "0");
      const rna = parseRna(cell("rna"));
      if (!isSiren(siren) && !rna) return refuse("siren", cell("siren"), "organisation.no-id");
      if (!isSiren(siren)) report("siren", cell("siren"), "siren.checksum");
      const name = readText(cell("name"), "denomination", report) || readText(cell("usage"), "nom_usage", report);
      if (name === "") return refuse("denomination", "", "organisation.no-name");
      const siret = parseBusinessNumber(cell("siret").padStart(14, "0"));
      const commune = readCommune(
        { name: cell("city"), postcode: cell("postcode") },
        "commune",
        context.gazetteer,
        report,
        fact,
      );
      const sector = sectorOfNaf.find(([prefix]) => cell("naf").startsWith(prefix))?.[1];
      const unit = listed({
        id: rna ?? `siren:${siren}`,
        ids: {
          ...(rna ? { rna } : {}),
          ...(isSiren(siren) ? { siren } : {}),
          ...(siret.kind === "siret" && siret.checked ? { siret: siret.siret } : {}),
        },
        name: fact(name),
        kind: fact(kindOf(cell("legalForm"), cell("family"))),
        sectors: sector ? [fact(sector, [`NAF ${cell("naf")}`])] : [],
        ...(commune ? { commune } : {}),
      });
      return { organisations: [unit], ties: [], problems };
    };
  },
};
