import { emptyInSearch } from "../text/empty-words.js";
import { beginning, firstWhere, lengthOf, indexOf } from "./lexicon.js";
import { matchesAsTyped, telling, type Match } from "./matching-words.js";
import { fields, manners } from "./strength.js";
import { fieldsIn, placeIn, type WordIndex } from "./word-index.js";

/** A word typed in two that is written in one: `hand ball` for HANDBALL. The same matches stand for both parts. */
export function matchesTogether(index: WordIndex, words: readonly string[], at: number): Match[] {
  const joinedFrom = (first: number): Match[] => {
    const [left, right] = [words[first] ?? "", words[first + 1] ?? ""];
    if (left.length < telling || right.length < telling) return [];
    return matchesAsTyped(index, left + right, true).map((match) => ({ ...match, manner: manners.begun }));
  };
  return [...joinedFrom(at - 1), ...joinedFrom(at)];
}

const isInName = (posting: number): boolean => (fieldsIn(posting) & fields.name) !== 0;

/** True when an organisation bears a word in its name. */
function bears({ heads, postings }: WordIndex, word: number, index: number): boolean {
  const end = heads[word + 1] as number;
  const at = firstWhere(heads[word] as number, end, (slot) => placeIn(postings[slot] as number) >= index);
  return at < end && placeIn(postings[at] as number) === index && isInName(postings[at] as number);
}

/** Visits the organisations whose names hold in two a word that was typed in one: `handball` for HAND BALL. */
export function visitApart(index: WordIndex, typed: string, isLast: boolean, visit: (index: number) => void): void {
  const { lexicon, heads, postings, namedBy } = index;
  for (let cut = telling; cut <= typed.length - telling; cut++) {
    const left = emptyInSearch.has(typed.slice(0, cut)) ? -1 : indexOf(lexicon, typed.slice(0, cut));
    if (left < 0 || namedBy[left] === 0) continue;
    const right = typed.slice(cut);
    const { from, to } = beginning(lexicon, right);
    for (let word = from; word < to; word++) {
      if (!isLast && lengthOf(lexicon, word) > right.length) continue;
      for (let at = heads[word] as number; at < (heads[word + 1] as number); at++) {
        const posting = postings[at] as number;
        if (isInName(posting) && bears(index, left, placeIn(posting))) visit(placeIn(posting));
      }
    }
  }
}
