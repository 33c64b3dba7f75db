/** What stands before an apostrophe, with or without it ("D ANIMATION"): never a word that anyone looks for. */
const elided = new Set("c d j l m n s t qu jusqu lorsqu puisqu quelqu".split(" "));

/** Words that hold a name together and tell nothing: articles, prepositions, and what nearly every name begins with. */
const empty = new Set(
  (
    "a au aux avec ce ces cette chez dans de des du en entre et la le les leur leurs nos notre on ou par pour qui sa " +
    "sans se ses son sous sur un une vers y ass asso assoc association associations"
  ).split(" "),
);

export const isElided = (word: string): boolean => elided.has(word);

/** True for a folded word that need not be met; a name keeps it all the same, for "Les" may be all that was typed. */
export const isEmpty = (word: string): boolean => elided.has(word) || empty.has(word);

/** Words that names cut short, in full: names are kept in full, and what is typed short is read both ways. */
export const inFull: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
  ["cie", "compagnie"],
]);
