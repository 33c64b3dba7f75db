import { neighboursOf } from "../directory/tie-graph.js";
import type { Directory } from "../directory/directory.js";
import type { CautionSignal, SurveyRow } from "../documents/survey.js";
import type { OverlapReporter } from "../overlap/report.js";
import type { Location } from "../territory/locations.js";
import { levels, type Level } from "../territory/reach.js";
import type { Side } from "./sides.js";
import type { Standing } from "./where-they-stand.js";

/** What was found in the pair: the signal with what shows it. Organisations and funders are indices. */
export type Signal =
  | { readonly code: "shared-funder"; readonly funders: readonly number[] }
  | { readonly code: "shared-volunteers"; readonly level: "medium" | "high" }
  | { readonly code: "size-gap"; readonly year: number; readonly amounts: readonly [number, number] }
  | { readonly code: "reach-gap"; readonly reaches: readonly [Level, Level] }
  | { readonly code: "no-known-tie" };

/** A brake of the survey whose signal stands in this pair, and the answers that say what helps. */
export interface Caution {
  readonly row: SurveyRow;
  readonly signal: Signal;
  readonly helped: readonly SurveyRow[];
}

export interface Ground {
  readonly directory: Directory;
  readonly sharedGround: OverlapReporter;
}

const mostCautions = 2;
/** In the grants of one year. */
const largeGapOfSize = 10;
/** Steps between a commune and a département. */
const largeGapOfReach = 2;

const sharedFunder = ({ directory }: Ground, a: Side, b: Side): Signal | undefined => {
  const theirs = new Set(neighboursOf(directory.graph.funders, b.index));
  const funders = [...neighboursOf(directory.graph.funders, a.index)].filter((index) => theirs.has(index));
  return funders.length > 0 ? { code: "shared-funder", funders } : undefined;
};

const sharedVolunteers = ({ sharedGround }: Ground, a: Side, b: Side): Signal | undefined => {
  const { level } = sharedGround.pair(a.index, b.index).volunteers;
  return level === "medium" || level === "high" ? { code: "shared-volunteers", level } : undefined;
};

/** Known grants of one organisation, euros by year. */
function grantsByYear({ ties }: Directory, id: string): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { kind, target, year, amount } of ties)
    if (kind === "funding" && target === id && year !== undefined && amount !== undefined)
      sums.set(year, (sums.get(year) ?? 0) + amount);
  return sums;
}

/** In the latest year of which the grants of both are known. */
const sizeGap = ({ directory }: Ground, a: Side, b: Side): Signal | undefined => {
  const [mine, theirs] = [a, b].map(({ organisation }) => grantsByYear(directory, organisation.id));
  const year = Math.max(...[...(mine as Map<number, number>).keys()].filter((each) => theirs?.has(each)));
  const amounts = [mine?.get(year) ?? 0, theirs?.get(year) ?? 0] as const;
  const [small, large] = [Math.min(...amounts), Math.max(...amounts)];
  return small > 0 && large >= largeGapOfSize * small ? { code: "size-gap", year, amounts } : undefined;
};

const reachGap = ({ directory: { locations } }: Ground, a: Side, b: Side): Signal | undefined => {
  const reachAt = ({ index }: Side) => (locations.distinct[locations.of[index] as number] as Location).reach;
  const reaches = [reachAt(a), reachAt(b)] as const;
  const [one, other] = reaches.map((each) => levels.indexOf(each));
  return Math.abs((one as number) - (other as number)) >= largeGapOfReach ? { code: "reach-gap", reaches } : undefined;
};

type Finder = (ground: Ground, a: Side, b: Side, standing: Standing) => Signal | undefined;

/** How each signal of the table is found in a pair; three or more are no pair. */
const finders: Readonly<Record<CautionSignal, Finder>> = {
  "shared-funder": sharedFunder,
  "shared-volunteers": sharedVolunteers,
  "size-gap": sizeGap,
  "reach-gap": reachGap,
  "three-or-more": () => undefined,
  "no-known-tie": (_ground, _a, _b, { at }) => (at === undefined ? { code: "no-known-tie" } : undefined),
};

/** What is found in few pairs tells more of this one, and is said before what is found in most. */
const mostTelling: readonly CautionSignal[] = [
  "shared-funder",
  "size-gap",
  "shared-volunteers",
  "reach-gap",
  "no-known-tie",
];

/**
 * At most two brakes of the survey, each with a signal in this very pair; a brake without one is never said, nor one whose
 * counts do not add up.
 * @param survey every row: brakes, and what helps against them
 * @param mayTell signals that this reader may be told
 */
export function cautionsFor(
  ground: Ground,
  survey: readonly SurveyRow[],
  pair: { readonly a: Side; readonly b: Side; readonly standing: Standing },
  mayTell: (signal: CautionSignal) => boolean,
): readonly Caution[] {
  const byId = new Map(survey.map((row) => [row.id, row]));
  const found = mostTelling.flatMap((code) => {
    const row = survey.find(({ signals, addsUp }) => addsUp && signals.includes(code));
    const signal = row && mayTell(code) ? finders[code](ground, pair.a, pair.b, pair.standing) : undefined;
    return row && signal ? [{ row, signal, helped: row.answeredBy.flatMap((id) => byId.get(id) ?? []) }] : [];
  });
  // One brake may have two signals: the more telling one is enough.
  return found.filter(({ row }, at) => found.findIndex((each) => each.row === row) === at).slice(0, mostCautions);
}
