/** Where a word of an organisation was met: bits of a mask. */
export const fields = { name: 1, acronym: 2, place: 4, purpose: 8, initials: 16 } as const;

/** All but purposes, which are long: there a word may stand for anything. */
export const named = fields.name | fields.acronym | fields.place | fields.initials;

/**
 * BM25F (Zaragoza et al. 2004; Robertson & Zaragoza 2009) for fields in which a word is met or not: an occurrence counts
 * `weight / B` with B = 1 − b + b · length / mean length, those of all fields add up to x, and x / (k1 + x) is what the
 * word is worth. Weights, k1 and b are ours: a word of the longest name is worth more than the beginning of one of the
 * shortest, a mistaken word of a name more than one of a purpose.
 */
const saturation = 1.2;
const lengthShare = 0.3;
const weights = { name: 4, acronym: 4, initials: 1.5, place: 1, purpose: 0.35 } as const;

/** Worth of a word, in parts of this. */
export const wholeWorth = 255;

/** Words of a name beyond these no longer lengthen it. */
export const longestName = 15;

/** Worth of a word met in the fields of a mask, in parts of 255, where a name has so many words. */
export function worth(mask: number, nameLength: number, meanLength: number): number {
  const normal = 1 - lengthShare + (lengthShare * Math.min(nameLength, longestName)) / meanLength;
  let sum = 0;
  for (const [field, weight] of Object.entries(weights)) {
    const bit = fields[field as keyof typeof fields];
    if ((mask & bit) !== 0) sum += (bit & (fields.name | fields.acronym)) !== 0 ? weight / normal : weight;
  }
  return Math.round((wholeWorth * sum) / (saturation + sum));
}

/**
 * How a typed word was met, and what that leaves of its worth, in parts of 100 (ours). A mistake in the first letter is
 * unlikely (Yannakoudakis & Fawthrop 1983) and counts as two. `rareOnce` and `rareTwice` are for words that fewer
 * organisations bear than the one that was typed: in a name they are worth less than the typed word in a purpose.
 */
export const manners = { whole: 100, begun: 70, once: 50, twice: 30, rareOnce: 20, rareTwice: 12 } as const;

/**
 * Mistakes forgiven in a word of so many letters, in names and in purposes, and whether in the beginning of a word too;
 * none in shorter ones, nor where digits stand. Half of a short word would be the beginning of too many others.
 */
const forgiven = [
  { letters: 8, named: 2, purpose: 1, begun: true },
  { letters: 6, named: 1, purpose: 0, begun: true },
  { letters: 4, named: 1, purpose: 0, begun: false },
] as const;

export type Forgiven = { readonly named: number; readonly purpose: number; readonly begun: boolean };

export const forgivenIn = (word: string): Forgiven =>
  (/\d/.test(word) ? undefined : forgiven.find(({ letters }) => word.length >= letters)) ?? {
    named: 0,
    purpose: 0,
    begun: false,
  };

/** Rarity of a word that n of N organisations have, in parts of 64: ln(1 + (N − n + ½) / (n + ½)), at least one part. */
export const rarity = (n: number, size: number): number =>
  Math.max(1, Math.round(64 * Math.log(1 + (size - n + 0.5) / (n + 0.5))));
