import type { Directory } from "../directory/directory.js";

/** Half of a niche is shared when one of the two names only the family: it may be the same activity. */
const familyAgainstCode = 0.5;

/** Share of A's codes that B also has, in [0, 1]; `undefined` when one of them has no code. */
function codesOverlap({ sectorSet, sectorSets, vocabulary }: Directory, a: number, b: number): number | undefined {
  const mine = sectorSets[sectorSet[a] as number] ?? [];
  const theirs = sectorSets[sectorSet[b] as number] ?? [];
  if (mine.length === 0 || theirs.length === 0) return undefined;
  const family = (code: string) => vocabulary.sectors.get(code)?.family ?? code;
  const covered = mine.map((code) => {
    if (code !== family(code) && theirs.includes(code)) return 1;
    const vague = theirs.some(
      (other) => family(other) === family(code) && (other === family(other) || code === family(code)),
    );
    return vague ? familyAgainstCode : 0;
  });
  return covered.reduce<number>((sum, part) => sum + part, 0) / mine.length;
}

/**
 * Share of A's words that B also uses, in [0, 1], each word counting its TF-IDF weight squared: Σ_{t ∈ A ∩ B} w² /
 * Σ_{t ∈ A} w². `undefined` when one of them has no text.
 */
function wordsOverlap({ text }: Directory, a: number, b: number): number | undefined {
  const { starts, terms, weights } = text;
  let i = starts[a] as number;
  let j = starts[b] as number;
  const endA = starts[a + 1] as number;
  const endB = starts[b + 1] as number;
  if (i === endA || j === endB) return undefined;
  let all = 0;
  let shared = 0;
  for (; i < endA; i++) {
    const square = (weights[i] as number) ** 2;
    all += square;
    while (j < endB && (terms[j] as number) < (terms[i] as number)) j++;
    if (j < endB && terms[j] === terms[i]) shared += square;
  }
  return all === 0 ? undefined : shared / all;
}

/** What is known of the activities of a pair. */
export interface ActivityOverlap {
  readonly value: number;
  readonly codes: boolean;
  readonly words: boolean;
}

/** How much of what A does B also does: the mean of codes and words, one alone when the other is not known. */
export function activityOverlap(directory: Directory, a: number, b: number): ActivityOverlap | undefined {
  const codes = codesOverlap(directory, a, b);
  const words = wordsOverlap(directory, a, b);
  const known = [codes, words].filter((value) => value !== undefined);
  if (known.length === 0) return undefined;
  return {
    value: known.reduce((sum, value) => sum + value, 0) / known.length,
    codes: codes !== undefined,
    words: words !== undefined,
  };
}
