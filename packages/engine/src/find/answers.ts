import { matchesAsTyped, matchesMistaken, telling, type Match } from "./matching-words.js";
import { worthAt, type FindIndex } from "./find-index.js";
import { ownerOf, type KeyRange, type SortedKeys } from "./sorted-keys.js";
import { fields, manners, wholeWorth } from "./strength.js";
import { reasonCode, type Tally } from "./tally.js";
import { matchesTogether, visitApart } from "./word-parts.js";
import { fieldsIn, placeIn } from "./word-index.js";

/** What a mask of fields is told as: the plainest of them. */
const reasonOfMask = Uint8Array.from({ length: 2 * fields.initials }, (_, mask) => {
  if ((mask & fields.name) !== 0) return reasonCode("name");
  if ((mask & (fields.acronym | fields.initials)) !== 0) return reasonCode("acronym");
  return reasonCode((mask & fields.place) === 0 ? "purpose" : "place");
});

function offerWord({ words, worths, nameLengths }: FindIndex, tally: Tally, match: Match): void {
  const { heads, postings } = words;
  const end = heads[match.word + 1] as number;
  for (let at = heads[match.word] as number; at < end; at++) {
    const posting = postings[at] as number;
    const mask = fieldsIn(posting) & match.within;
    if (mask === 0) continue;
    const index = placeIn(posting);
    const worth = worths[worthAt(mask, nameLengths[index] as number)] as number;
    tally.offer(index, match.manner * worth, reasonOfMask[mask] as number);
  }
}

function offerKeys({ entries }: SortedKeys, range: KeyRange, tally: Tally, worth: number, reason: number): void {
  for (let at = range.from; at < range.to; at++) {
    const manner = at < range.whole ? manners.whole : manners.begun;
    tally.offer(ownerOf(entries[at] as number), worth * manner, reason);
  }
}

/** What a typed word may be, looked up once for a search. */
interface Reading {
  readonly typed: string;
  readonly isLast: boolean;
  readonly matches: readonly Match[];
  readonly rare: readonly Match[];
  readonly initials: KeyRange;
}

const none: KeyRange = { from: 0, whole: 0, to: 0 };

/** A search whose words were looked up in the lexicon. */
export interface Search {
  readonly readings: readonly Reading[];
  readonly number: KeyRange;
}

export function openSearch(index: FindIndex, typed: readonly string[], number: string | undefined): Search {
  const { words, initials, numbers } = index;
  // Two letters are the initials of too many, unless another word narrows them down.
  const shortest = typed.length > 1 ? 2 : telling;
  const readings = typed.map((word, at): Reading => {
    const isLast = at === typed.length - 1;
    const matches = matchesAsTyped(words, word, isLast);
    const { common, rare } = matchesMistaken(words, word, matches);
    return {
      typed: word,
      isLast,
      matches: [...matches, ...common, ...matchesTogether(words, typed, at)],
      rare,
      initials: word.length < shortest ? none : initials.beginning(word),
    };
  });
  return { readings, number: number === undefined ? none : numbers.beginning(number) };
}

/**
 * Tallies the organisations that have every word, or the number.
 * @param isGenerous takes words for mistakes of rarer ones too
 */
export function tallyAnswers(index: FindIndex, tally: Tally, { readings, number }: Search, isGenerous: boolean): void {
  tally.clear();
  const initialsWorth = index.worths[worthAt(fields.initials, 1)] as number;
  readings.forEach(({ typed, isLast, matches, rare, initials }, at) => {
    for (const match of matches) offerWord(index, tally, match);
    if (isGenerous) for (const match of rare) offerWord(index, tally, match);
    visitApart(index.words, typed, isLast, (document) => {
      const worth = index.worths[worthAt(fields.name, index.nameLengths[document] as number)] as number;
      tally.offer(document, manners.begun * worth, reasonCode("name"));
    });
    offerKeys(index.initials, initials, tally, initialsWorth, reasonCode("acronym"));
    tally.closeWord(at === 0);
  });
  offerKeys(index.numbers, number, tally, wholeWorth, reasonCode("number"));
  tally.closeOther();
}
