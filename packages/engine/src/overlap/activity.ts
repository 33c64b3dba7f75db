import { likeness } from "../directory/activities.js";
import type { Directory } from "../directory/directory.js";
import { whole } from "../match/dimensions/values.js";

/** Half of a niche is shared when one of the two names only the family: it may be the same activity. */
const familyAgainstCode = 0.5;

/** Codes alone, without a word of what is done, never say more than this: at most a medium ground. */
const codesAlone = 0.45;

/** Below this likeness what two bodies do differs: they draw on different people. By cross-validation: .3 to .5 are alike. */
const differs = 0.4;

/** Likeness without common words says half of what it says with them: "karting" and "motocross" are alike, and two things. */
const withoutWords = 0.5;

/** Of common words, how much counts the share of A's that B says; the rest is the share of B's that A says. */
const ownWords = 0.6;

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

/** Squares of the shares of A's telling words, and those of them that B says too. */
function said({ activities }: Directory, a: number, b: number): { readonly all: number; readonly shared: number } {
  const { starts, terms, shares } = activities.told;
  const [from, to] = [starts[b] as number, starts[b + 1] as number];
  let all = 0;
  let shared = 0;
  for (let at = starts[a] as number; at < (starts[a + 1] as number); at++) {
    const square = (shares[at] as number) ** 2;
    all += square;
    for (let other = from; other < to; other++) if (terms[other] === terms[at]) shared += square;
  }
  return { all, shared };
}

/** What is known of the activities of a pair. */
export interface ActivityOverlap {
  /** In [0, 1]. */
  readonly value: number;
  /** Both have words that tell what they do; else their codes alone are compared. */
  readonly words: boolean;
}

/**
 * How much of what A does B also does. With L how alike the two are above `differs`, 0 to 1, and W the share of words
 * that both say (three fifths A's, two fifths B's): the more of L / 2 and of min(1, 2 L) · W. More alike, or more in the
 * same words, is never less. Without words on one side, their codes alone. `undefined` when nothing can be compared.
 */
export function activityOverlap(directory: Directory, a: number, b: number): ActivityOverlap | undefined {
  const { activities } = directory;
  if (activities.known[a] === 0 || activities.known[b] === 0) return undefined;
  const mine = said(directory, a, b);
  const theirs = said(directory, b, a);
  if (mine.all === 0 || theirs.all === 0) {
    const codes = codesOverlap(directory, a, b);
    return codes === undefined ? undefined : { value: codesAlone * codes, words: false };
  }
  const alike = Math.max(0, (likeness(activities, a, b) / whole - differs) / (1 - differs));
  const words = (ownWords * mine.shared) / mine.all + ((1 - ownWords) * theirs.shared) / theirs.all;
  return { value: Math.min(1, Math.max(withoutWords * alike, Math.min(1, 2 * alike) * words)), words: true };
}
