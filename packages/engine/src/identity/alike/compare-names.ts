import { isOneEditAway } from "../../text/edits.js";
import { articles, emptyInSearch } from "../../text/empty-words.js";
import { areInitials, initialsOf, type NameWords } from "./name-words.js";
import type { Rarity } from "./rarity.js";

/** How two names are alike, the likest first. */
export const nameLevels = [
  /** The same telling words, in any order, or the same letters. */
  "same",
  /** The same, but for a letter here and there, an ending, a plural. */
  "spelt",
  /** One is the beginning of the other, where a form cut it. */
  "cut",
  /** One is made of the initials of the other. */
  "initials",
  /** Most of what they tell is shared. */
  "nearly",
  /** All that one tells is in the other. */
  "within",
  "alike",
  "half",
  "other",
] as const;
export type NameLevel = (typeof nameLevels)[number];

/** What two names have in common. */
export interface NameLikeness {
  readonly level: NameLevel;
  /** How telling what they share is, in nats. */
  readonly shared: number;
  /** The stems that they share. */
  readonly words: readonly string[];
  /** Whether each has a word that the other lacks, places aside: judo and moto clubs of one town. */
  readonly differ: boolean;
}

/** Forms cut names after this many characters or more. */
const shortestCut = 26;

/** Shorter beginnings are those of many. */
const shortestBeginning = 15;

/** Whether a name ends on a word that must go on; an article may have been put last ("Petit Faucheux (Le)"). */
function goesOn({ all }: NameWords): boolean {
  const last = all.at(-1) ?? "";
  return emptyInSearch.has(last) && !articles.has(last) && !last.startsWith("asso");
}

/** Whether a form may have cut a name: it is long, or ends on a word that must go on, or within one. */
function mayBeCut(short: NameWords, long: NameWords): boolean {
  return (
    short.letters.length >= shortestBeginning &&
    long.letters.startsWith(short.letters) &&
    (short.all.join(" ").length >= shortestCut || goesOn(short) || short.all.at(-1) !== long.all[short.all.length - 1])
  );
}

/** Shorter words differ by a letter too easily. */
const shortestMisspelt = 5;

const isMisspelt = (a: string, b: string): boolean =>
  a.length >= shortestMisspelt && b.length >= shortestMisspelt && !/\d/.test(a + b) && isOneEditAway(a, b);

const isShortened = (a: string, b: string): boolean =>
  (a.length >= 3 && a.length < b.length && b.startsWith(a)) ||
  (b.length >= 3 && b.length < a.length && a.startsWith(b));

/**
 * Compares two names by their telling words, each worth its rarity.
 * @param light stems that say where both are: they tell little
 */
export function compareNames(
  a: NameWords,
  b: NameWords,
  rarity: Rarity,
  light: (stem: string) => boolean,
): NameLikeness {
  const worth = (stem: string) => rarity(stem) * (light(stem) ? 0.3 : 1);
  const sum = (stems: readonly string[]) => stems.reduce((total, stem) => total + worth(stem), 0);
  const [ofA, ofB] = [[...new Set(a.telling)], [...new Set(b.telling)]];
  const restB = new Set(ofB);
  const words: string[] = [];
  let shared = 0;
  let isSpelt = false;
  const restA: string[] = [];
  for (const stem of ofA) {
    if (restB.delete(stem)) {
      words.push(stem);
      shared += worth(stem);
    } else restA.push(stem);
  }
  const last = [a.telling.at(-1), b.telling.at(-1)];
  const unmet: string[] = [];
  for (const stem of restA) {
    const other = [...restB].find(
      (each) => isMisspelt(stem, each) || (isShortened(stem, each) && (last.includes(stem) || last.includes(each))),
    );
    if (other === undefined) unmet.push(stem);
    else {
      restB.delete(other);
      isSpelt = true;
      words.push(stem);
      shared += Math.min(worth(stem), worth(other));
    }
  }
  const [short, long] = a.letters.length <= b.letters.length ? [a, b] : [b, a];
  const differ = [unmet, [...restB]].every((rest) => rest.some((each) => !light(each)));
  const likeness = (level: NameLevel, nats = shared): NameLikeness => ({ level, shared: nats, words, differ });
  if (ofA.length === 0 || ofB.length === 0)
    return likeness(a.letters === b.letters && a.letters !== "" ? "same" : "other");
  // "Les petits frères des" goes on, nobody knows how.
  if (goesOn(a) !== goesOn(b) && restA.length === 0 && restB.size === 0) return likeness("cut");
  if (short.letters === long.letters) return likeness("same");
  if (unmet.length === 0 && restB.size === 0) return likeness(isSpelt || a.exact !== b.exact ? "spelt" : "same");
  if (mayBeCut(short, long)) return { ...likeness("cut"), differ: false };
  const initials = [a, b].find(
    (each) => each.all.length === 1 && areInitials(each.letters, initialsOf((each === a ? b : a).all)),
  );
  if (initials) return { level: "initials", shared: sum(initials.telling), words: initials.telling, differ: false };
  const [wholeA, wholeB] = [sum(ofA), sum(ofB)];
  const ratio = (2 * shared) / (wholeA + wholeB);
  if (ratio >= 0.85) return likeness("nearly");
  if (ratio >= 0.4 && (unmet.length === 0 || restB.size === 0)) return likeness("within");
  return likeness(ratio >= 0.65 ? "alike" : ratio >= 0.45 ? "half" : "other");
}
