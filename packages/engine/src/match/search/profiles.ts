import { entriesByRow } from "../../arrays/csr.js";
import type { Prepared } from "../dimensions/prepared.js";

/**
 * Everyone by what they do and for whom, as slots:
 *
 *   set t       groups firstOfSet[t] … firstOfSet[t + 1] - 1
 *   group g     those of a set who have the publics publicsOf[g]: members firstOf[g] … firstOf[g + 1] - 1
 *   members     slots, ascending in each group
 */
export interface Profiles {
  readonly firstOfSet: Int32Array;
  readonly publicsOf: Uint16Array;
  readonly firstOf: Int32Array;
  readonly members: Int32Array;
}

/** There are less distinct sets of publics than this. */
const radix = 65_536;

export function createProfiles({ directory, publics, slots }: Prepared): Profiles {
  const { sectorSet, sectorSets } = directory;
  const pairs = Float64Array.from(slots.who, (b) => (sectorSet[b] as number) * radix + (publics.of[b] as number));
  const distinct = [...new Set(pairs)].sort((a, b) => a - b);
  const groupOf = new Map(distinct.map((pair, group) => [pair, group]));
  const { starts: first, entries: sorted } = entriesByRow(
    Int32Array.from(pairs, (pair) => groupOf.get(pair) as number),
    distinct.length,
  );
  const sets = distinct.map((pair) => Math.floor(pair / radix));
  return {
    firstOfSet: entriesByRow(sets, sectorSets.length).starts,
    publicsOf: Uint16Array.from(distinct, (pair) => pair % radix),
    firstOf: first,
    members: sorted,
  };
}
