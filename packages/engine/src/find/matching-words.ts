import { inFull } from "./in-full.js";
import { beginning, indexOf } from "./lexicon.js";
import { walkMistakes } from "./mistakes.js";
import { fields, forgivenIn, manners, named } from "./strength.js";
import type { WordIndex } from "./word-index.js";

/** A word of the lexicon that may be what was typed. */
export interface Match {
  /** Its place in the lexicon. */
  readonly word: number;
  /** What is left of its worth, in parts of 100. */
  readonly manner: number;
  /** Where it counts: a mask of fields. */
  readonly within: number;
}

const everywhere = named | fields.purpose;

/** From so many letters on, a typed word may be the beginning of one, wherever it stands, and is looked for in purposes. */
export const telling = 3;

/** The words that are, or begin with, what was typed; a plural may be a singular. */
export function matchesAsTyped({ lexicon }: WordIndex, typed: string, isLast: boolean): Match[] {
  const within = typed.length < telling ? named : everywhere;
  const matches: Match[] = [];
  const add = (word: number, manner: number): void => {
    if (word >= 0) matches.push({ word, manner, within });
  };
  const whole = indexOf(lexicon, typed);
  add(whole, manners.whole);
  add(indexOf(lexicon, inFull.get(typed) ?? "."), manners.whole);
  if (typed.length > telling && /[sx]$/.test(typed)) add(indexOf(lexicon, typed.slice(0, -1)), manners.begun);
  if (isLast || typed.length >= telling) {
    const { from, to } = beginning(lexicon, typed);
    for (let word = whole < 0 ? from : from + 1; word < to; word++) add(word, manners.begun);
  }
  return matches;
}

/** How many organisations have these words in their names, a word at a time. */
const bearersOf = ({ namedBy }: WordIndex, matches: readonly Match[]): number =>
  matches.reduce((sum, { word }) => sum + (namedBy[word] as number), 0);

/** Words that begin with what was typed but for a mistake. */
export interface Mistaken {
  /** Borne by as many organisations as what was typed, or more. */
  readonly common: readonly Match[];
  readonly rare: readonly Match[];
}

/**
 * The words that begin with what was typed but for a mistake. What most people write is taken for what was meant
 * (Kernighan, Church & Gale 1990): rarer words than the one that was typed are told apart, so that `judo` finds no
 * `ludothèque`.
 * @param matches those as typed
 */
export function matchesMistaken(index: WordIndex, typed: string, matches: readonly Match[]): Mistaken {
  const forgiven = forgivenIn(typed);
  const common: Match[] = [];
  const rare: Match[] = [];
  if (forgiven.named === 0) return { common, rare };
  const { letters, heads } = index.lexicon;
  const bearers = bearersOf(index, matches);
  const asTyped = new Set(matches.map(({ word }) => word));
  walkMistakes(index.lexicon, typed, forgiven.named, (word, begun, whole) => {
    const mistakes = forgiven.begun ? begun : whole;
    if (mistakes > forgiven.named || asTyped.has(word)) return;
    const isRare = (index.namedBy[word] as number) < bearers;
    const isSlight = mistakes === 1 && letters[heads[word] as number] === typed.charCodeAt(0);
    const manner = isSlight ? (isRare ? "rareOnce" : "once") : isRare ? "rareTwice" : "twice";
    const within = mistakes > forgiven.purpose ? named : everywhere;
    (isRare ? rare : common).push({ word, manner: manners[manner], within });
  });
  return { common, rare };
}
