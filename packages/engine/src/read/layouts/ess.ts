import type { Fact } from "../../model/fact.js";
import { parseRna } from "../../model/identifiers/rna.js";
import { parseBusinessNumber } from "../../model/identifiers/siren.js";
import type { Identifiers, Kind, Organisation } from "../../model/organisation.js";
import type { Problem } from "../../model/problem.js";
import { sectorOfNaf } from "../../vocabulary/naf.js";
import { isPlaceholder, tidy } from "../cells/texts.js";
import { cellsOf } from "../header/columns.js";
import { factsOf, reporter, type Report } from "../cells/facts.js";
import { kindFromTitle } from "../guesses/kinds.js";
import { kindOfLegalForm } from "../guesses/legal-forms.js";
import { readCommune } from "../cells/places.js";
import { readYear } from "./rna.js";
import type { Reading, Source } from "../source.js";

const fields = {
  siren: ["siren"],
  siret: ["siretsiege"],
  rna: ["rna"],
  name: ["denomination"],
  usualName: ["nomusage"],
  initials: ["sigle"],
  naf: ["naf"],
  legalForm: ["categoriejuridique"],
  active: ["estactive"],
  created: ["datecreation"],
  postcode: ["codepostal"],
  city: ["commune"],
} as const;

/** `est_active` of a unit that has ceased. */
const ceased = /^(?:false|faux|non|0|c)$/i;

/** Sirene writes an unknown date of creation as the first day of 1900. */
const unknownDate = "1900-01-01";

/** A name of Sirene is public as it stands: an `@` in it ("LE THE@TRE.COM") is no address. */
const readName = (cell: string): string => (isPlaceholder(tidy(cell)) ? "" : tidy(cell));

function readIdentifiers(cells: Readonly<Record<"siren" | "siret" | "rna", string>>, report: Report): Identifiers {
  const siren = parseBusinessNumber(cells.siren);
  const siret = parseBusinessNumber(cells.siret);
  const rna = parseRna(cells.rna);
  for (const [column, number] of [
    ["siren", siren],
    ["siret", siret],
  ] as const) {
    if (number.kind === "destroyed" || number.kind === "malformed")
      report(column, cells[column], `siret.${number.kind}`);
    if ("checked" in number && !number.checked) report(column, cells[column], `${number.kind}.checksum`);
  }
  if (cells.rna !== "" && !rna) report("rna", cells.rna, "rna.malformed");
  const checked = [siren, siret].find((number) => "checked" in number && number.checked);
  return {
    ...(rna ? { rna } : {}),
    ...(checked && "siren" in checked ? { siren: checked.siren } : {}),
    ...(siret.kind === "siret" && siret.checked ? { siret: siret.siret } : {}),
  };
}

/** Legal units of the social economy, as lists made from Sirene give them: no purpose, but a legal form and a NAF code. */
export const ess: Source = {
  id: "ess",
  required: ["siren", "denomination", "naf", "categoriejuridique"],
  fields,
  open(header, context) {
    const cellOf = cellsOf(header, fields);
    const fact = factsOf("ess", "official");
    const readKind = (form: Kind, name: string): Fact<Kind> => {
      const guessed = form === "association" ? kindFromTitle(name) : undefined;
      return guessed ? fact(guessed.kind, guessed.evidence) : fact(form);
    };
    return (row) => {
      const cell = (field: keyof typeof fields) => cellOf(row.cells, field);
      const problems: Problem[] = [];
      const report = reporter(context, row, problems);
      const refuse = (column: string, value: string, code: Parameters<Report>[2]): Reading => {
        report(column, value, code);
        return { organisations: [], ties: [], problems };
      };
      const form = kindOfLegalForm(cell("legalForm"));
      // A sole trader is a person: the name is not repeated.
      if (form === "person") return refuse("categorie_juridique", cell("legalForm"), "organisation.person");
      if (ceased.test(cell("active"))) return refuse("est_active", cell("active"), "organisation.inactive");
      const [name, ...otherNames] = [cell("name"), cell("usualName"), cell("initials")].map(readName);
      if (!name) return refuse("denomination", cell("name"), "organisation.no-name");
      const ids = readIdentifiers({ siren: cell("siren"), siret: cell("siret"), rna: cell("rna") }, report);
      const id = ids.rna ?? (ids.siren ? `siren:${ids.siren}` : undefined);
      if (id === undefined) return refuse("siren", cell("siren"), "organisation.no-id");
      const commune = readCommune(
        { name: cell("city"), postcode: cell("postcode") },
        "commune",
        context.gazetteer,
        report,
        fact,
      );
      const sector = sectorOfNaf(cell("naf"), context.vocabulary);
      const founded = cell("created") === unknownDate ? undefined : readYear(cell("created"), "date_creation", report);
      const organisation: Organisation = {
        id,
        ids,
        name: fact(name),
        otherNames: [...new Set(otherNames)].filter((other) => other !== "" && other !== name),
        kind: readKind(form ?? "enterprise", name),
        sectors: sector === undefined ? [] : [fact(sector)],
        ...(commune ? { commune } : {}),
        publics: [],
        actions: [],
        offers: [],
        needs: [],
        ...(founded === undefined ? {} : { founded }),
        extra: cell("naf") === "" ? {} : { naf: cell("naf") },
      };
      return { organisations: [organisation], ties: [], problems };
    };
  },
};
