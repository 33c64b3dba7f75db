import { matchesAsTyped, matchesMistaken, telling, type Match } from "./matching-words.js";
import type { OrganisationIndex } from "./organisation-index.js";
import { ownerOf, type SortedKeys } from "./sorted-keys.js";
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

function offerWord({ words, worths, nameLengths }: OrganisationIndex, tally: Tally, match: Match): void {
  const { heads, postings } = words;
  const end = heads[match.word + 1] as number;
  for (let at = heads[match.word] as number; at < end; at++) {
    const posting = postings[at] as number;
    const mask = fieldsIn(posting) & match.within;
    if (mask === 0) continue;
    const place = placeIn(posting);
    const worth = worths[(mask << 5) | (nameLengths[place] as number)] as number;
    tally.offer(place, match.manner * worth, reasonOfMask[mask] as number);
  }
}

function offerKeys(keys: SortedKeys, wanted: string, tally: Tally, worth: number, reason: number): void {
  const { from, whole, to } = keys.beginning(wanted);
  for (let at = from; at < to; at++)
    tally.offer(ownerOf(keys.entries[at] as number), worth * (at < whole ? manners.whole : manners.begun), reason);
}

/**
 * Tallies the organisations that have every word, or the number.
 * @param isGenerous takes words for mistakes of rarer ones too
 */
export function tallyAnswers(
  index: OrganisationIndex,
  tally: Tally,
  typed: { readonly words: readonly string[]; readonly number: string | undefined },
  isGenerous: boolean,
): void {
  tally.clear();
  typed.words.forEach((word, at) => {
    const isLast = at === typed.words.length - 1;
    const matches = matchesAsTyped(index.words, word, isLast);
    const mistaken = matchesMistaken(index.words, word, matches, isGenerous);
    const together = matchesTogether(index.words, typed.words, at);
    for (const match of [...matches, ...mistaken, ...together]) offerWord(index, tally, match);
    visitApart(index.words, word, isLast, (place) => {
      const worth = index.worths[(fields.name << 5) | (index.nameLengths[place] as number)] as number;
      tally.offer(place, manners.begun * worth, reasonCode("name"));
    });
    const initialsWorth = index.worths[fields.initials << 5] as number;
    // Two letters are the initials of too many, unless another word narrows them down.
    if (word.length >= (typed.words.length > 1 ? 2 : telling))
      offerKeys(index.initials, word, tally, initialsWorth, reasonCode("acronym"));
    tally.closeWord(at === 0);
  });
  if (typed.number === undefined) return;
  offerKeys(index.numbers, typed.number, tally, wholeWorth, reasonCode("number"));
  tally.closeOther();
}
