/**
 * Words that hold others together and tell nothing, folded: the one table of them. What each use leaves out is a subset
 * by name below. Words that say little of what an association does ("activités", "promouvoir") are data:
 * `data/lexicons/stop-words.csv`.
 */
const table = {
  /** What stands before an apostrophe, with or without it ("D ANIMATION"). */
  elided: "c d j l m n s t qu jusqu lorsqu puisqu quelqu",
  articles: "l la le les",
  /** What ties the nouns of a name. */
  linking: "a au aux d de des du en et",
  /** The other short words of a sentence. */
  others:
    "avec ce ces cette chez dans entre leur leurs nos notre on ou par pour qui sa sans se ses son sous sur un une vers y",
  association: "ass asso assoc association",
  authority: "ville commune mairie departement departemental conseil general regional region metropole",
} as const;

const wordsOf = (...groups: readonly (keyof typeof table)[]): ReadonlySet<string> =>
  new Set(groups.flatMap((group) => table[group].split(" ")));

/** Never a word that anyone looks for. */
export const elidedWords = wordsOf("elided");

/** At the head of a place name they come and go: "Le Mans", "Mans". */
export const articles = wordsOf("articles");

/** Two names that differ by these alone are one name. */
export const emptyInIdentity = wordsOf("articles", "linking", "association");

/** Words of a name that need not be met by who looks for it. */
export const emptyInSearch: ReadonlySet<string> = new Set([
  ...wordsOf("elided", "articles", "linking", "others", "association"),
  "associations",
]);

/** Words that stand in the names of authorities in many orders and spellings. */
export const emptyInFunders: ReadonlySet<string> = new Set([
  ...wordsOf("authority", "articles"),
  ..."d de du des".split(" "),
]);
