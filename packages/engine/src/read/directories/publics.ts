import { fold } from "../../text/words.js";
import type { Report } from "../facts.js";

/** Whom the lists of others speak of, folded, as publics of ours; a phrase that names nobody in particular has none. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  tous: ["tous-publics"],
  "tout public": ["tous-publics"],
  "tous publics": ["tous-publics"],
  adulte: [],
  adultes: [],
  hommes: [],
  "familles/enfants": ["familles", "enfants"],
  familles: ["familles"],
  famille: ["familles"],
  enfant: ["enfants"],
  enfants: ["enfants"],
  femme: ["femmes"],
  femmes: ["femmes"],
  "uniquement femmes": ["femmes"],
  jeunes: ["jeunes"],
  "jeunes (16-26 ans)": ["jeunes"],
  etudiants: ["etudiants"],
  seniors: ["seniors"],
  "seniors (+ 65 ans)": ["seniors"],
  surdite: ["personnes-handicapees"],
  "deficience visuelle": ["personnes-handicapees"],
  "handicaps mentaux : deficiences limitant les activites d'une personne": ["personnes-handicapees"],
  "handicaps psychiques : troubles psychiatriques donnant lieu a des atteintes comportementales": [
    "personnes-handicapees",
  ],
  "personnes en situation de handicap": ["personnes-handicapees"],
  "personnes en situation d'illettrisme": ["precaires"],
  "langues etrangeres (anglais)": ["exiles"],
  "langues etrangeres (autre)": ["exiles"],
  "langues etrangeres (autres)": ["exiles"],
  "public langues etrangeres": ["exiles"],
  "demandeurs d'asiles et refugies": ["exiles"],
  "jeunes majeurs ages de 18 a 25 ans": ["jeunes"],
  "personnes de plus de 50 ans": ["seniors"],
  "uniquement personnes sans domicile": ["precaires"],
};

/**
 * Publics named in a cell, its parts between `;`, `|`, `,` or line breaks. A part that the table does not know is
 * reported, not guessed.
 */
export function readPublics(cell: string, column: string, report: Report): string[] {
  const found = new Set<string>();
  for (const part of cell.split(/[;|,\n]|\s\/\s/).map((each) => each.trim())) {
    if (part === "") continue;
    const known = spellings[fold(part).replace(/’/g, "'")];
    if (!known) report(column, part, "vocabulary.unknown");
    for (const id of known ?? []) found.add(id);
  }
  return [...found];
}
