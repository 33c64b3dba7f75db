import { elidedWords } from "./empty-words.js";
import { words } from "./words.js";

/** A word or phrase that speaks for a term, as people write it; `*` at the end of a word stands for any ending. */
export interface Cue {
  readonly term: string;
  readonly cue: string;
}

/** A cue that was met, and the words of the text that it matched. */
export interface Match extends Cue {
  readonly words: string;
}

/** Words of four letters or more match their plural too. */
const shortestWithPlural = 4;

const matchesWord = (pattern: string, word: string): boolean =>
  pattern.endsWith("*")
    ? word.startsWith(pattern.slice(0, -1))
    : word === pattern || (pattern.length >= shortestWithPlural && word === `${pattern}s`);

/** What stands before an apostrophe is no word, in a cue as in a text: registers write "D ELEVES" too. */
const isWord = (word: string): boolean => !elidedWords.has(word);

/** The words of a cue, cut as those of a text are, the last of a run with its `*`. */
export const wordsOfCue = (cue: string): string[] =>
  cue.split(" ").flatMap((run) => {
    const whole = words(run).filter(isWord);
    return run.endsWith("*") ? whole.map((word, at) => (at === whole.length - 1 ? `${word}*` : word)) : whole;
  });

/**
 * Finds the cues of the words of a text. Cues are indexed by their first word: whole words by themselves, `*` words by
 * their letters, so that a text of n words costs about n × the lengths met, not n × the number of cues.
 */
export function createCueFinder(cues: readonly Cue[]): (words: readonly string[]) => Match[] {
  const byFirst = new Map<string, (Cue & { readonly parts: readonly string[] })[]>();
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (const cue of cues) {
    const parts = wordsOfCue(cue.cue);
    const [first] = parts;
    if (first === undefined) continue;
    const entry = { ...cue, parts };
    const known = byFirst.get(first);
    if (known) known.push(entry);
    else byFirst.set(first, [entry]);
    if (first.endsWith("*")) {
      shortest = Math.min(shortest, first.length - 1);
      longest = Math.max(longest, first.length - 1);
    }
  }
  return (all) => {
    const told = all.filter(isWord);
    const found: Match[] = [];
    told.forEach((word, at) => {
      const keys = [word];
      if (word.endsWith("s") && word.length > shortestWithPlural) keys.push(word.slice(0, -1));
      for (let length = shortest; length <= Math.min(longest, word.length); length++)
        keys.push(`${word.slice(0, length)}*`);
      for (const key of keys) {
        for (const { term, cue, parts } of byFirst.get(key) ?? []) {
          if (parts.every((part, offset) => matchesWord(part, told[at + offset] ?? ""))) {
            found.push({ term, cue, words: told.slice(at, at + parts.length).join(" ") });
          }
        }
      }
    });
    return found;
  };
}
