import type { Directory } from "../directory/directory.js";
import type { Step } from "../documents/ladder.js";
import type { Tie } from "../model/tie.js";
import { commonPublics, metNeeds, type MetNeed, type Side } from "./sides.js";

/** What became of an introduction of the two, where there was one. */
export const outcomesKnown = ["met", "working-together"] as const;
export type OutcomeKnown = (typeof outcomesKnown)[number];

/** Why a step comes next. */
export type NextReason =
  | "nothing-known"
  | "they-know-each-other"
  | "offer-meets-need"
  | "first-action-done"
  | "pooling-known"
  | "common-cause"
  | "no-common-cause"
  | "already-there";

/** Where two stand on the ladder of sharing, by what evidence, and what comes next. */
export interface Standing {
  /** The highest step that a known tie or an outcome vouches for; none where no tie is known. */
  readonly at: Step | undefined;
  /** The known ties between the two, the highest first. */
  readonly ties: readonly Tie[];
  readonly outcome: OutcomeKnown | undefined;
  readonly next: Step | undefined;
  readonly reason: NextReason;
  readonly met: readonly MetNeed[];
  /** Publics that both are for. */
  readonly commonPublics: readonly string[];
}

/** Which step a tie vouches for: a co-operation of which nobody said more is a first action, other ties an acquaintance. */
const stepOf = ({ kind, rung }: Tie): string => (kind === "cooperation" ? (rung ?? "action") : "interconnaissance");

const stepOfOutcome: Readonly<Record<OutcomeKnown, string>> = {
  met: "interconnaissance",
  "working-together": "action",
};

interface Known {
  readonly isMet: boolean;
  readonly hasCommonCause: boolean;
}

/**
 * What comes after each step, the modest way: one step at a time, means before work, and nothing beyond co-operation, in
 * which each keeps its legal person. "" stands for a pair of which no tie is known.
 */
const nextOf: Readonly<Record<string, (known: Known) => readonly [string | undefined, NextReason]>> = {
  "": ({ isMet }) => (isMet ? ["mutualisation", "offer-meets-need"] : ["interconnaissance", "nothing-known"]),
  interconnaissance: ({ isMet }) => (isMet ? ["mutualisation", "offer-meets-need"] : ["idees", "they-know-each-other"]),
  action: ({ isMet, hasCommonCause }) =>
    isMet
      ? ["mutualisation", "offer-meets-need"]
      : hasCommonCause
        ? ["cooperation", "common-cause"]
        : ["collaboration", "first-action-done"],
  mutualisation: () => ["collaboration", "pooling-known"],
  collaboration: ({ hasCommonCause }) =>
    hasCommonCause ? ["cooperation", "common-cause"] : [undefined, "no-common-cause"],
  cooperation: () => [undefined, "already-there"],
};

/** @param ladder the steps of the documents, loosest first */
export function whereTheyStand(
  directory: Directory,
  ladder: readonly Step[],
  a: Side,
  b: Side,
  outcome: OutcomeKnown | undefined,
): Standing {
  const byId = new Map(ladder.map((step) => [step.id, step]));
  const orderOf = (id: string) => byId.get(id)?.order ?? 0;
  const [one, other] = [a.organisation.id, b.organisation.id];
  const ties = directory.ties
    .filter(({ source, target }) => (source === one && target === other) || (source === other && target === one))
    .toSorted((x, y) => orderOf(stepOf(y)) - orderOf(stepOf(x)) || (y.year ?? 0) - (x.year ?? 0));
  const vouched = [...ties.map(stepOf), ...(outcome ? [stepOfOutcome[outcome]] : [])];
  const at = vouched.toSorted((x, y) => orderOf(y) - orderOf(x))[0];
  const met = metNeeds(a, b);
  const common = commonPublics(directory, a, b);
  const hasCommonCause = common.length > 0 || [...a.sectors].some((code) => b.sectors.has(code));
  const [next, reason] = (nextOf[at ?? ""] ?? nextOf[""]!)({ isMet: met.length > 0, hasCommonCause });
  return {
    at: at === undefined ? undefined : byId.get(at),
    ties,
    outcome,
    next: next === undefined ? undefined : byId.get(next),
    reason,
    met,
    commonPublics: common,
  };
}
