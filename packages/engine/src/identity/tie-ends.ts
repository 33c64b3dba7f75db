import { groupBy } from "../arrays/groups.js";
import { parseFormerRna, parseRna } from "../model/identifiers/rna.js";
import { parseBusinessNumber } from "../model/identifiers/siren.js";
import type { Organisation } from "../model/organisation.js";
import { tellingName } from "./keys.js";

/** Every way to read an end of a tie as a number under which an organisation may stand, the surest first. */
function numbersIn(end: string): string[] {
  const business = parseBusinessNumber(end);
  return [parseRna(end), "siren" in business ? `siren:${business.siren}` : undefined, parseFormerRna(end)].filter(
    (number) => number !== undefined,
  );
}

/**
 * Finds the organisation at an end of a tie: by its id, else by an RNA number, a SIREN or SIRET, a number of before the
 * W-numbers, however written, else by the name that it alone bears.
 * @param organisations one a body @param canonical the id under which each number and id stands
 */
export function tieEnds(
  organisations: readonly Organisation[],
  canonical: ReadonlyMap<string, string>,
): (end: string) => string | undefined {
  let named: ReadonlyMap<string, readonly string[]> | undefined;
  const idsNamed = (name: string): readonly string[] => {
    named ??= new Map(
      [
        ...groupBy(
          organisations.flatMap(({ id, name: { value }, otherNames }) =>
            [...new Set([value, ...otherNames].map(tellingName))].map((each) => ({ each, id })),
          ),
          ({ each }) => each,
        ),
      ].map(([each, bearers]) => [each, bearers.map(({ id }) => id)]),
    );
    return named.get(name) ?? [];
  };
  return (end) => {
    const known = canonical.get(end);
    if (known !== undefined) return known;
    const number = numbersIn(end).find((each) => canonical.has(each));
    if (number !== undefined) return canonical.get(number);
    const name = tellingName(end);
    const bearers = /[a-z]{2}/.test(name) ? idsNamed(name) : [];
    return bearers.length === 1 ? bearers[0] : undefined;
  };
}
