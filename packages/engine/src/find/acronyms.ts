import { elidedWords, emptyInSearch } from "../text/empty-words.js";
import { fold, words } from "../text/words.js";

/** Letters with dots between them, two at least: `U.S.C.`, `U.N.R.P.A`. */
const dotted = /(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L}(?![\p{L}\p{N}'’]))+\.?/gu;
/** Letters with spaces, or with dots and spaces, three at least: `A S P B`, `A. D. E.`. */
const spaced = /(?<![\p{L}\p{N}.'’])\p{L}(?:\.? \p{L}(?![\p{L}\p{N}'’])){2,}\.?/gu;

const letters = (text: string): string => fold(text).replace(/[^a-z0-9]/g, "");

/** A text whose letters with dots or spaces between them are closed up: `U.S.C. Canet` → `usc Canet`; `visit` gets each. */
export function closeLetters(text: string, visit: (acronym: string) => void = () => {}): string {
  const close = (found: string): string => {
    const closed = letters(found);
    visit(closed);
    return ` ${closed} `;
  };
  return text.replace(spaced, close).replace(dotted, close);
}

/**
 * True when a short form can stand for a long one: its letters are met in order in the long form, the first of them at
 * the head of a word (Schwartz & Hearst 2003).
 */
function standsFor(short: string, long: readonly string[]): boolean {
  const text = ` ${long.join(" ")}`;
  let at = text.length;
  for (const [left, letter] of [...short].map((each, index) => [index, each] as const).reverse()) {
    // The first letter must be a head; the others may stand anywhere.
    at = text.lastIndexOf(left === 0 ? ` ${letter}` : letter, at - 1);
    if (at < 0) return false;
  }
  return true;
}

const bracketed = /\(\s*(?:[lL]['’])?\s*([\p{L}\p{N}]{2,10})\s*\)/gu;

/** The words of a name, and which of them are its acronyms. */
export interface NameWords {
  readonly words: readonly string[];
  readonly acronyms: readonly string[];
}

/**
 * The folded words of a name as people look for them, elided ones out. Acronyms are letters with dots or spaces between
 * them, and what stands alone between brackets or as another name and stands for the other words.
 */
export function readName(name: string, longName = name): NameWords {
  const acronyms = new Set<string>();
  const closed = closeLetters(name, (acronym) => void acronyms.add(acronym));
  const all = words(closed).filter((word) => !elidedWords.has(word));
  for (const [, inside = ""] of closed.matchAll(bracketed)) {
    const short = letters(inside);
    if (standsFor(short, all.slice(0, all.indexOf(short)))) acronyms.add(short);
  }
  const [alone] = all;
  if (name !== longName && all.length === 1 && alone && standsFor(alone, words(longName))) acronyms.add(alone);
  return { words: all, acronyms: [...acronyms] };
}

const isAssociation = (word = ""): boolean => emptyInSearch.has(word) && word.startsWith("ass");

/**
 * What people would make of a name: the first letters of its words, empty ones out, with and without the word
 * association at the head; none for a single word.
 */
export function initialsOf(name: string): string[] {
  const all = words(name);
  const initials = (from: readonly string[]): string[] => {
    const made = from.map(([letter = ""]) => letter).join("");
    return made.length < 2 ? [] : [made];
  };
  const telling = all.filter((word) => !emptyInSearch.has(word) && !/^\d/.test(word));
  const headed = isAssociation(all[0]) ? ["a", ...telling] : telling;
  return headed === telling ? initials(telling) : [...initials(telling), ...initials(headed)];
}
