import { findRna, parseFormerRna, parseRna } from "../../model/identifiers/rna.js";
import { departementOf } from "../../model/identifiers/insee.js";
import { parseBusinessNumber } from "../../model/identifiers/siren.js";
import type { Fact } from "../../model/fact.js";
import type { Identifiers, Kind, Organisation } from "../../model/organisation.js";
import type { Problem } from "../../model/problem.js";
import { tidy } from "../cells/texts.js";
import { cellsOf } from "../header/columns.js";
import { dormancyIn } from "../guesses/dormancy.js";
import { factsOf, readText, reporter, type Report } from "../cells/facts.js";
import { kindFromTitle } from "../guesses/kinds.js";
import { readCommune } from "../cells/places.js";
import { readSectors } from "../cells/sectors.js";
import type { Reading, Source } from "../source.js";

/**
 * The columns of both layouts of the register that Maillage reads. The others (declarant, civility, street,
 * telephone, e-mail) are about people or below the commune: they are not named here, so they cannot be kept.
 */
const fields = {
  id: ["id"],
  formerId: ["idex"],
  siret: ["siret"],
  created: ["datecreat"],
  dissolved: ["datedisso"],
  grouping: ["groupement"],
  title: ["titre"],
  shortTitle: ["titrecourt"],
  purpose: ["objet"],
  sector1: ["objetsocial1"],
  sector2: ["objetsocial2"],
  postcode: ["adrscodepostal"],
  city: ["libcom", "adrslibcommune"],
  commune: ["adrscodeinsee"],
  observation: ["observation"],
  position: ["position"],
} as const;

const published = ["id", "titre", "objet", "objetsocial1", "position"];

/** What tells the layouts apart. */
const required = {
  import: [...published, "gestion", "libcom"],
  waldec: [...published, "titrecourt", "datedisso"],
} as const;

const nothing: Reading = { organisations: [], ties: [], problems: [] };

/** `groupement`: S simple, U union, F federation (RNA, description of the files). */
const groupings: Readonly<Record<string, Kind>> = { U: "network", F: "network" };

/** Year of an ISO date; `0001-01-01` is how the register says "unknown". */
export function readYear(cell: string, column: string, report: Report): number | undefined {
  const year = Number(/^(\d{4})-\d{2}-\d{2}/.exec(cell)?.[1] ?? 0);
  if (year <= 1) return undefined;
  if (year >= 1600 && year <= 2030) return year;
  report(column, cell, "date.implausible");
  return undefined;
}

/** The numbers of a row of the register; a broken SIRET is reported. */
export function readIdentifiers(
  layout: Layout,
  cells: Readonly<Record<"id" | "formerId" | "siret", string>>,
  report: Report,
) {
  const number = parseBusinessNumber(cells.siret);
  if (number.kind === "destroyed") report("siret", cells.siret, "siret.destroyed");
  if (number.kind === "malformed") report("siret", cells.siret, "siret.malformed");
  if ("checked" in number && !number.checked) report("siret", cells.siret, `${number.kind}.checksum`);
  const rna = parseRna(cells.id);
  const formerRna = parseFormerRna(layout === "waldec" ? cells.formerId : cells.id);
  return {
    ...(rna ? { rna } : {}),
    ...(formerRna && formerRna !== rna ? { formerRna } : {}),
    ...("checked" in number && number.checked ? { siren: number.siren } : {}),
    ...(number.kind === "siret" && number.checked ? { siret: number.siret } : {}),
  } satisfies Identifiers;
}

/** What `groupement` says, else what the title lets one guess, else an association. */
export function readKind(grouping: string, title: string, fact: ReturnType<typeof factsOf>): Fact<Kind> {
  const official = groupings[grouping.toUpperCase()];
  if (official) return fact(official);
  const guessed = kindFromTitle(title);
  // The register holds associations: one that a title confirms is no guess.
  return guessed && guessed.kind !== "association" ? fact(guessed.kind, guessed.evidence) : fact<Kind>("association");
}

type Layout = keyof typeof required;

/**
 * One layout of the Répertoire national des associations, as the Ministère de l'Intérieur publishes it:
 * `import` (24 columns in 2022, 26 in 2018; numbers of before the W) or `waldec` (41 columns; W-numbers).
 */
function layoutOf(layout: Layout): Source {
  const id = `rna-${layout}`;
  return {
    id,
    required: required[layout],
    fields,
    open(header, context) {
      const cellOf = cellsOf(header, fields);
      const fact = factsOf(id, "official");
      return (row) => {
        const cell = (field: keyof typeof fields) => cellOf(row.cells, field);
        const problems: Problem[] = [];
        const report = reporter(context, row, problems);
        const refuse = (column: string, value: string, code: Parameters<Report>[2]): Reading => {
          report(column, value, code);
          return { ...nothing, problems };
        };
        const position = cell("position").toUpperCase();
        const movedTo = position === "R" ? findRna(cell("observation")) : undefined;
        if (movedTo) report("observation", movedTo, "organisation.moved");
        else if (position !== "A") return refuse("position", position, "organisation.inactive");
        if (readYear(cell("dissolved"), "date_disso", () => {}) !== undefined) {
          return refuse("date_disso", cell("dissolved"), "organisation.inactive");
        }
        const ids = readIdentifiers(
          layout,
          { id: cell("id"), formerId: cell("formerId"), siret: cell("siret") },
          report,
        );
        const own = movedTo ?? ids.rna ?? ids.formerRna;
        if (!own) return refuse("id", cell("id"), "organisation.no-id");
        // A title of one letter is still the name under which the body stands in the register.
        const title = readText(cell("title"), "titre", report) || tidy(cell("shortTitle")) || tidy(cell("title"));
        if (title === "") return refuse("titre", cell("title"), "organisation.no-name");
        const purpose = readText(cell("purpose"), "objet", report);
        const note = dormancyIn(title, purpose);
        if (note !== undefined) report("titre, objet", note, "organisation.dormant");
        const commune = readCommune(
          {
            code: cell("commune"),
            name: cell("city"),
            postcode: cell("postcode"),
            departement: departementOf(own.replace(/^W/, "")),
          },
          "adrs_codeinsee",
          context.gazetteer,
          report,
          fact,
        );
        const founded = readYear(cell("created"), "date_creat", report);
        const organisation: Organisation = {
          id: own,
          ids: movedTo ? { ...ids, rna: movedTo } : ids,
          name: fact(title),
          otherNames: [],
          kind: readKind(cell("grouping"), title, fact),
          ...(purpose === "" ? {} : { purpose: fact(purpose) }),
          sectors: readSectors(
            [
              ["objet_social1", cell("sector1")],
              ["objet_social2", cell("sector2")],
            ],
            context.vocabulary,
            report,
            fact,
          ),
          ...(commune ? { commune } : {}),
          publics: [],
          actions: [],
          offers: [],
          needs: [],
          ...(founded === undefined ? {} : { founded }),
          ...(note === undefined ? {} : { dormant: fact(note, [note]) }),
          ...(movedTo ? { supplement: true } : {}),
          extra: {},
        };
        return { organisations: [organisation], ties: [], problems };
      };
    },
  };
}

export const rnaImport = layoutOf("import");
export const rnaWaldec = layoutOf("waldec");
