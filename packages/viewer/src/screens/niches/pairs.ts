import type { NichePair } from "../../api/niches.js";
import type { ResourceId } from "../../api/partners.js";

/** Pairs of a niche for one resource, sorted by what can be said of them. */
export interface SortedPairs {
  /** They share ground: what was observed before what is estimated, the most first. */
  readonly shared: readonly NichePair[];
  /** How many share next to nothing. */
  readonly apart: number;
  /** How many nothing can be said of. */
  readonly unknown: number;
  /** What is known, when it is the same for all that share. */
  readonly coverage: string | undefined;
}

const isTold = (level: string) => level !== "none" && level !== "unknown";

export function sortPairs(pairs: readonly NichePair[], resource: ResourceId): SortedPairs {
  const levels = ({ [resource]: { there, back } }: NichePair) => [there.level, back.level];
  const most = ({ [resource]: { there, back } }: NichePair) => Math.max(there.value ?? 0, back.value ?? 0);
  const isGuess = ({ [resource]: { estimated } }: NichePair) => Number(estimated);
  const shared = pairs
    .filter((pair) => levels(pair).some(isTold))
    .sort((a, b) => isGuess(a) - isGuess(b) || most(b) - most(a));
  const unknown = pairs.filter((pair) => levels(pair).every((level) => level === "unknown")).length;
  const said = new Set(shared.map((pair) => pair[resource].coverage));
  return {
    shared,
    unknown,
    apart: pairs.length - shared.length - unknown,
    coverage: said.size === 1 ? [...said][0] : undefined,
  };
}
