import { Top } from "../arrays/top.js";
import type { Directory } from "../directory/directory.js";
import { openTo, type Gates } from "../match/gates.js";
import type { Scorer } from "../match/scorer.js";
import type { Territory } from "../territory/territory.js";
import { plain } from "../text/words.js";
import { openAbout } from "./about.js";
import { byWorth, isApart, groupOf, meanAffinity, openAffinity, type CallGroup } from "./call-group.js";
import { gainOf, raise } from "./coverage.js";
import { openCriteria, type Criterion } from "./criteria.js";

export interface CallAsked {
  readonly criteria: readonly Criterion[];
  /** What the call is about, in its words; empty when only its criteria count. */
  readonly about: string;
  /** Where those who answer are. */
  readonly territory: Territory | undefined;
  /** Publics whose organisations are no candidates. */
  readonly withoutPublics: ReadonlySet<string>;
  /** How many answer together. */
  readonly size: { readonly least: number; readonly most: number };
  readonly gates: Gates;
  /** How many groups are given at most. */
  readonly top: number;
}

export interface CallAnswered {
  /** How many organisations of the territory meet a criterion, or are about the same. */
  readonly concerned: number;
  /** Of each criterion, how many of the territory are known to bring it. */
  readonly bringing: readonly number[];
  readonly groups: readonly CallGroup[];
}

/** Organisations from which groups are begun, and from which they are completed. */
const seeds = 40;
const pool = 200;

/** From this likeness on, one is about the same as the call. */
const aboutTheSame = 0.35;

/** Those who may answer, and how near each is to what is asked. */
function relevanceTo(directory: Directory, asked: CallAsked, bringing: (index: number) => Uint8Array) {
  const isOpen = openTo(directory, asked.gates);
  const likeness = openAbout(directory, asked.about);
  const isOut = ({ publics }: Directory["organisations"][number]) =>
    publics.some(({ value }) => asked.withoutPublics.has(value));
  const relevance = new Map<number, number>();
  directory.organisations.forEach((organisation, index) => {
    if (!isOpen(index) || isOut(organisation)) return;
    if (asked.territory && !asked.territory.has(organisation.commune?.value)) return;
    const met = bringing(index).reduce((sum, trust) => sum + trust, 0) / (100 * Math.max(1, asked.criteria.length));
    const alike = likeness(index);
    if (met === 0 && alike < aboutTheSame) return;
    relevance.set(index, asked.about === "" ? met : (met + alike) / 2);
  });
  return relevance;
}

/**
 * Groups that may answer a call: begun by each of those it concerns most, completed greedily by whoever meets most of what
 * is still unmet, among equals by relevance and affinity to those already in; those who leave least unmet first. A group
 * that shares more than half of its members with a better one is not given.
 * @throws RangeError when the call asks for nothing, or for no sensible number
 */
export function answerCall(scorer: Scorer, asked: CallAsked): CallAnswered {
  const { criteria, size, top } = asked;
  if (criteria.length === 0 && asked.about === "") throw new RangeError("a call without criteria");
  if (!(size.least >= 2 && size.least <= size.most)) throw new RangeError(`${size.least} to ${size.most} members`);
  const { directory } = scorer.matching;
  const { bringing } = openCriteria(directory, criteria);
  const relevance = relevanceTo(directory, asked, bringing);
  const relevant = (index: number) => relevance.get(index) as number;
  const best = new Top(pool);
  const bestOf = criteria.map(() => new Top(seeds));
  for (const [index, value] of relevance) {
    best.offer(index, value);
    bringing(index).forEach((trust, at) => trust > 0 && bestOf[at]?.offer(index, value));
  }
  const ranked = best.ranked().map(({ index }) => index);
  const choices = [...new Set([...ranked, ...bestOf.flatMap((each) => each.ranked().map(({ index }) => index))])];
  const affinity = openAffinity(scorer);
  const isSameBody = openSameBody(directory);
  const complete = (seed: number, others: readonly number[]): CallGroup => {
    const members = [seed];
    const covered = Uint8Array.from(bringing(seed));
    while (members.length < size.most) {
      const gains = (index: number) => gainOf(covered, bringing(index));
      const left = others.filter((index) => !members.some((member) => isSameBody(member, index)));
      const next = bestNext(left, gains, (index) => relevant(index) + meanAffinity(affinity, members, index));
      if (next === undefined || (members.length >= size.least && gains(next) === 0)) break;
      raise(covered, bringing(next));
      members.push(next);
    }
    return groupOf(members, criteria, bringing, relevant, affinity);
  };
  const groups: CallGroup[] = [];
  const found: CallGroup[] = [];
  while (groups.length < top) {
    // Each time without those already in a group, too: one whom all groups want would else be in every one.
    const taken = new Set(groups.flatMap(({ members }) => members));
    const free = (index: number) => !taken.has(index);
    for (const seed of ranked.filter(free).slice(0, seeds)) found.push(complete(seed, choices.filter(free)));
    const next = found
      .filter(({ members }) => members.length >= size.least && groups.every((other) => isApart(members, other)))
      .sort(byWorth)[0];
    if (next === undefined) break;
    groups.push(next);
  }
  return {
    concerned: relevance.size,
    bringing: criteria.map(
      (_, at) => [...relevance.keys()].filter((index) => (bringing(index)[at] as number) > 0).length,
    ),
    groups,
  };
}

/** Whoever adds most, among equals the most welcome, then by id. */
function bestNext(
  others: readonly number[],
  gain: (index: number) => number,
  welcome: (index: number) => number,
): number | undefined {
  const most = Math.max(...others.map(gain));
  const equals = new Top(1);
  for (const index of others) if (gain(index) === most) equals.offer(index, welcome(index));
  return equals.ranked()[0]?.index;
}

/** Whether two are one organisation, two places of one legal person, or two records of one name. */
function openSameBody({ organisations }: Directory): (a: number, b: number) => boolean {
  const names = new Map<number, string>();
  const nameOf = (index: number) => {
    const name = names.get(index) ?? plain(organisations[index]?.name.value ?? "");
    names.set(index, name);
    return name;
  };
  return (a, b) => {
    const siren = organisations[a]?.ids.siren;
    return a === b || (siren !== undefined && siren === organisations[b]?.ids.siren) || nameOf(a) === nameOf(b);
  };
}
