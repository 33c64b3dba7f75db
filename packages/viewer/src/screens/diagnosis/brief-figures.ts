import type { Diagnosis } from "../../api/diagnosis.js";
import { comparedOf, type Compared, type Reading } from "./presences.js";

/** How many fields are named in a sentence. */
const named = 3;

/** What one says of a territory in a minute. */
export interface BriefFigures {
  /** Fields that are surely more or less present than elsewhere, the surest first. */
  readonly more: readonly string[];
  readonly less: readonly string[];
  readonly isolated: number;
  readonly bridges: number;
  readonly missingPublics: number;
  readonly missingCommunes: number;
  /** Share of memberships that lead elsewhere; null where none is known. */
  readonly leaving: number | null;
}

/** How far from 1 the nearest end of an interval is: a gap that is sure to be there. */
const leastGap = ({ quotient: { low, high } }: Compared): number => Math.max(Math.log(low), -Math.log(high));

export function briefOf(found: Diagnosis): BriefFigures {
  const compared = comparedOf(found.sectors);
  const labels = (reading: Reading) =>
    compared
      .filter((each) => each.reading === reading)
      .sort((a, b) => leastGap(b) - leastGap(a) || (a.id < b.id ? -1 : 1))
      .slice(0, named)
      .map(({ label }) => label);
  return {
    more: labels("more"),
    less: labels("less"),
    isolated: found.isolated.count,
    bridges: found.bridges.length,
    missingPublics: found.uncovered.publics.length,
    missingCommunes: found.uncovered.communes.length,
    leaving: found.leaving["membership"] ?? null,
  };
}
