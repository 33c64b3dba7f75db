import { isSiren, parseBusinessNumber } from "../../../model/identifiers/siren.js";
import { organisationFrom, type Organisation } from "../../../model/organisation.js";
import { fold } from "../../../text/words.js";
import type { FactOf } from "../../cells/facts.js";

/** Words that say what kind of authority a funder is; they stand in many orders and spellings, so they are dropped. */
const emptyWords =
  /\b(?:ville|commune|mairie|departement|departemental|conseil|general|regional|region|metropole|d|de|du|des|la|le|les|l)\b/g;

/** What kind of authority a name speaks of: it tells `Ville de Toulouse` from `Toulouse Métropole`. */
const ranks: readonly (readonly [string, RegExp])[] = [
  ["etat", /^(?:etat|ministere|premier ministre|prefecture|programme)\b/],
  ["region", /\bregion(?:al)?\b/],
  ["departement", /departement|\bconseil general\b/],
  ["epci", /\b(?:metropole|communaute|agglomeration|cc|ca|cu)\b/],
];

/**
 * A key for a funder that has no number, so that `REGION CENTRE -VAL DE LOIRE` and `Region Centre-Val de Loire`,
 * `DepartementdesHautesPyrenees` and `Département des Hautes-Pyrénées` are one.
 */
export function funderKey(name: string): string {
  const spaced = name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/^(d[ée]partement)(des|du|de)\s?/i, "$1 $2 ");
  const folded = fold(spaced)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  const rank = ranks.find(([, pattern]) => pattern.test(folded))?.[0] ?? "commune";
  const own = folded.replace(emptyWords, " ").replace(/\s+/g, " ").trim();
  return `funder:${rank}:${(own || folded).replace(/ /g, "-")}`;
}

/** The authority that pays, from its name and, when the file gives it, its number. */
export function readFunder(name: string, number: string, fact: FactOf): Organisation {
  const parsed = parseBusinessNumber(number);
  // The key of an establishment may fail and that of its authority hold.
  const siren = "siren" in parsed && isSiren(parsed.siren) ? parsed.siren : undefined;
  return organisationFrom({
    id: siren ? `siren:${siren}` : funderKey(name),
    ids: siren ? { siren } : {},
    name: fact(name),
    kind: fact("authority"),
  });
}
