import { isSiren, parseBusinessNumber } from "../../../model/identifiers/siren.js";
import { organisationFrom, type Organisation } from "../../../model/organisation.js";
import { emptyInFunders } from "../../../text/empty-words.js";
import { plainWords } from "../../../text/words.js";
import type { FactOf } from "../../cells/facts.js";

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
  const words = plainWords(spaced);
  const folded = words.join(" ");
  const rank = ranks.find(([, pattern]) => pattern.test(folded))?.[0] ?? "commune";
  const own = words.filter((word) => !emptyInFunders.has(word));
  return `funder:${rank}:${(own.length > 0 ? own : words).join("-")}`;
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
