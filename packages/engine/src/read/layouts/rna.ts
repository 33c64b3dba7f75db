import { findRna } from "../../model/identifiers/rna.js";
import { departementOf } from "../../model/identifiers/insee.js";
import type { Fact } from "../../model/fact.js";
import { organisationFrom, type Kind } from "../../model/organisation.js";
import { tidy } from "../cells/texts.js";
import { readText, unheard, type FactOf } from "../cells/facts.js";
import { readIdentifiers } from "../cells/identifiers.js";
import { readCommune } from "../cells/places.js";
import { signsIn } from "../cells/days.js";
import { readSectors } from "../cells/sectors.js";
import { readYear, yearsOf } from "../cells/years.js";
import { dormancyIn } from "../guesses/dormancy.js";
import { kindFromTitle } from "../guesses/kinds.js";
import { rowReader } from "../row-reader.js";

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
  updated: ["majtime"],
  published: ["datepubli"],
  filed: ["datedecla"],
} as const;

const published = ["id", "titre", "objet", "objetsocial1", "position"];

/** What tells the layouts apart, and where each holds the number of before the W-numbers. */
const layouts = {
  import: { required: [...published, "gestion", "libcom"], former: "id" },
  waldec: { required: [...published, "titrecourt", "datedisso"], former: "formerId" },
} as const;

/** `groupement`: S simple, U union, F federation (RNA, description of the files). */
const groupings: Readonly<Record<string, Kind>> = { U: "network", F: "network" };

/** What `groupement` says, else what the title lets one guess, else an association. */
export function readKind(grouping: string, title: string, fact: FactOf): Fact<Kind> {
  const official = groupings[grouping.toUpperCase()];
  if (official) return fact(official);
  const guessed = kindFromTitle(title);
  // The register holds associations: one that a title confirms is no guess.
  return guessed && guessed.kind !== "association" ? fact(guessed.kind, guessed.evidence) : fact<Kind>("association");
}

/**
 * One layout of the Répertoire national des associations, as the Ministère de l'Intérieur publishes it:
 * `import` (24 columns in 2022, 26 in 2018; numbers of before the W) or `waldec` (41 columns; W-numbers).
 */
const layoutOf = (name: keyof typeof layouts) =>
  rowReader(
    { id: `rna-${name}`, required: layouts[name].required, fields, origin: "official" },
    ({ context: { gazetteer, vocabulary, today }, fact }) => {
      const years = yearsOf("foundation", today);
      return (cell, report) => {
        const position = cell("position").toUpperCase();
        const movedTo = position === "R" ? findRna(cell("observation")) : undefined;
        if (movedTo) report("observation", movedTo, "organisation.moved");
        else if (position !== "A") return report("position", position, "organisation.inactive");
        if (readYear(cell("dissolved"), "date_disso", years, unheard) !== undefined) {
          return report("date_disso", cell("dissolved"), "organisation.inactive");
        }
        const numbers = readIdentifiers(
          { id: cell("id"), former: cell(layouts[name].former), business: [["siret", cell("siret")]] },
          report,
        );
        const ids = movedTo ? { ...numbers, rna: movedTo } : numbers;
        const id = ids.rna ?? ids.formerRna;
        if (!id) return report("id", cell("id"), "organisation.no-id");
        // A title of one letter is still the name under which the body stands in the register.
        const title = readText(cell("title"), "titre", report) || tidy(cell("shortTitle")) || tidy(cell("title"));
        if (title === "") return report("titre", cell("title"), "organisation.no-name");
        const purpose = readText(cell("purpose"), "objet", report);
        const note = dormancyIn(title, purpose);
        if (note !== undefined) report("titre, objet", note, "organisation.dormant");
        const commune = readCommune(
          {
            code: cell("commune"),
            name: cell("city"),
            postcode: cell("postcode"),
            departement: departementOf(id.replace(/^W/, "")),
          },
          "adrs_codeinsee",
          gazetteer,
          report,
          fact,
        );
        const founded = readYear(cell("created"), "date_creat", years, report);
        const codes = [
          ["objet_social1", cell("sector1")],
          ["objet_social2", cell("sector2")],
        ] as const;
        const organisation = organisationFrom({
          id,
          ids,
          name: fact(title),
          kind: readKind(cell("grouping"), title, fact),
          purpose: purpose === "" ? undefined : fact(purpose),
          sectors: readSectors(codes, vocabulary, report, fact),
          commune,
          founded,
          signs: signsIn(
            [
              ["update", cell("updated")],
              ["publication", cell("published")],
              ["filing", cell("filed")],
            ],
            today,
          ),
          dormant: note === undefined ? undefined : fact(note, [note]),
          supplement: movedTo && true,
        });
        return { organisations: [organisation] };
      };
    },
  );

export const rnaImport = layoutOf("import");
export const rnaWaldec = layoutOf("waldec");
