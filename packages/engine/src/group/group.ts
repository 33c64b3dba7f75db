import { Top, type Candidate } from "../arrays/top.js";
import type { Directory } from "../directory/directory.js";
import { gateFrom, type Gates } from "../match/gates.js";
import { wholeScore, type Scorer } from "../match/scorer.js";
import { kilometres } from "../territory/distance.js";
import { aspectIds, aspects, type AspectId, type Brought, type Element } from "./aspects.js";
import { openCoverage } from "./coverage.js";
import { invite, type Invitee } from "./invite.js";
import { seatsOf, type Seat } from "./seats.js";
import { wantedOf } from "./wanted.js";

/** How many may sit at one table: two make a group; beyond thirty it is an assembly (programmes had up to 30). */
export const groupSize = { least: 2, most: 30 } as const;

/** How many of those who fit best are looked at when nobody says what the table wants. */
const lookedAt = 60;

export interface GroupAsked {
  /** What the table wants; empty: what those around it bring, and what its members need. */
  readonly wanted: readonly Element[];
  /** How far from the nearest member an invitee may be, kilometres, is `gates.within`. */
  readonly gates: Gates;
  /** How many are invited at most, and how many that fit are listed. */
  readonly top: number;
}

/** What one at the table brings, by aspect. */
export type Row = Readonly<Record<AspectId, readonly Brought[]>>;

/** A table of several: who brings what, what nobody brings, and whom to ask. */
export interface Gathering {
  readonly members: readonly { readonly index: number; readonly brings: Row }[];
  readonly wanted: readonly { readonly element: Element; readonly by: readonly number[] }[];
  /** Wanted elements that nobody at the table brings. */
  readonly missing: readonly Element[];
  readonly invitees: readonly Invitee[];
  /** Those whose work is nearest to that of all: who would sit there anyway. Scores in [0, 1]. */
  readonly fitting: readonly Candidate[];
  /** Members, then invitees: the whole table, if one declines. */
  readonly seats: readonly Seat[];
}

/** What one brings to any table. */
const rowOf = (directory: Directory, index: number): Row =>
  Object.fromEntries(aspectIds.map((id) => [id, aspects[id].brings(directory, index)])) as unknown as Row;

/**
 * How well one fits a table: the mean of its affinities to the members, and its best one. In [0, 1]. Measured: of 90
 * members of joint actions of the demo that were taken out, 71 % are found again in the first ten, 47 % by likeness to the
 * mean activity of the table (docs/method.md).
 */
export function fitTo(scorer: Scorer, members: readonly number[]): (index: number) => number {
  const queries = members.map((index) => scorer.from(index));
  return (index) => {
    const scores = queries.map(({ score }) => score(index));
    const sum = scores.reduce((all, each) => all + each, 0);
    return (sum / scores.length + Math.max(...scores)) / (2 * wholeScore);
  };
}

/** Who may be invited: open to each member, and near one of them. */
function candidatesFor(directory: Directory, members: readonly number[], { within, ...gates }: Gates): number[] {
  const { locations, size } = directory;
  const opened = members.map((index) => gateFrom(directory, index, gates));
  const pointOf = (index: number) => locations.distinct[locations.of[index] as number]?.point;
  const near =
    within === undefined
      ? undefined
      : locations.distinct.map(({ point }) =>
          members.some((member) => {
            const here = pointOf(member);
            return here !== undefined && point !== undefined && kilometres(here, point) <= within;
          }),
        );
  return Array.from({ length: size }, (_, index) => index).filter(
    (index) =>
      (near === undefined || near[locations.of[index] as number] === true) && opened.every((open) => open(index)),
  );
}

/**
 * Looks at a table of several.
 * @param members indices, each once; `groupSize` says how many
 * @throws RangeError for another number, or one twice
 */
export function gather(scorer: Scorer, members: readonly number[], { wanted, gates, top }: GroupAsked): Gathering {
  const distinct = new Set(members);
  if (distinct.size !== members.length) throw new RangeError("one member twice");
  if (members.length < groupSize.least || members.length > groupSize.most)
    throw new RangeError(`${members.length} members, not ${groupSize.least} to ${groupSize.most}`);
  const { directory } = scorer.matching;
  const candidates = candidatesFor(directory, members, gates);
  const howFit = fitTo(scorer, members);
  const fits = new Map(candidates.map((index) => [index, howFit(index)]));
  const fit = (index: number) => fits.get(index) ?? 0;
  const best = new Top(Math.max(top, lookedAt));
  for (const index of candidates) best.offer(index, fit(index));
  const ranked = best.ranked();
  const around = ranked.slice(0, lookedAt).map(({ index }) => index);
  const isAsked = wanted.length > 0;
  const coverage = openCoverage(directory, isAsked ? wanted : wantedOf(directory, members, around));
  // Who brings what somebody asked for is looked for everywhere; otherwise among those whose work is near.
  const invitees = invite(coverage, members, isAsked ? candidates : around, fit, top);
  const invited = new Set(invitees.map(({ index }) => index));
  const table = [...members, ...invited];
  const covered = coverage.of(members);
  return {
    members: members.map((index) => ({ index, brings: rowOf(directory, index) })),
    wanted: coverage.wanted.map((element, at) => ({
      element,
      by: members.filter((index) => (coverage.bringing(index)[at] as number) > 0),
    })),
    missing: coverage.wanted.filter((_, at) => covered[at] === 0),
    invitees,
    fitting: ranked.filter(({ index }) => !invited.has(index)).slice(0, top),
    seats: seatsOf(
      coverage,
      table,
      candidates.filter((index) => !invited.has(index)),
      fit,
    ),
  };
}
