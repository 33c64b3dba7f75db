import { lengthOf, lettersOf, longestWord, type Lexicon } from "./lexicon.js";

/**
 * Finds the words of a lexicon that begin with what was typed, but for some mistakes: a letter too many, too few, wrong,
 * or swapped with its neighbour (Damerau 1964, no letter in two mistakes). Rows of the table of distances are kept for
 * the letters that a word shares with the one before, words whose first letters are already too far are passed over
 * together (Oflazer 1996 does so over an automaton), and only cells near the diagonal are filled (Ukkonen 1985).
 *
 *     typed → ""  j  u  d  o        row 3 of "jeudi": distances of "jeu" to "", "j", "ju", "jud" and "judo"; its last
 *     j        1  0  1  ·  ·        cell is the distance of that beginning to what was typed, and the least of them
 *     e        ·  1  1  2  ·        down the rows is what the word is judged by; with one mistake at most, the cells
 *     u        ·  ·  1  2  3        marked · are farther than that whatever the letters
 *
 * @param most at most so many mistakes, from 1
 * @param visit gets the place of each word, the mistakes in its nearest beginning, from 0 to `most`, and in the whole
 * word, which may be more
 */
export function walkMistakes(
  lexicon: Lexicon,
  typed: string,
  most: number,
  visit: (index: number, begun: number, whole: number) => void,
): void {
  const { letters, heads, shared, size } = lexicon;
  const wanted = lettersOf(typed);
  const last = wanted.length;
  const width = last + 2;
  const far = most + 1;
  /** Rows beyond this could not be any nearer. */
  const deepest = Math.min(last + most, longestWord);
  const rows = new Uint8Array((deepest + 1) * width).fill(far);
  /** Least distance of the beginnings of so many letters, and of shorter ones. */
  const least = new Uint8Array(deepest + 1);
  for (let at = 0; at <= last; at++) rows[at] = at;
  least[0] = last;

  /** Fills the row of a beginning from those of the two shorter ones. @returns its least distance */
  const fill = (depth: number, head: number): number => {
    const [row, above, higher] = [depth * width, (depth - 1) * width, (depth - 2) * width];
    const letter = letters[head + depth - 1] as number;
    const before = letters[head + depth - 2] as number;
    const from = Math.max(1, depth - most);
    const to = Math.min(last, depth + most);
    let nearest = from === 1 ? depth : far;
    rows[row + from - 1] = nearest;
    for (let at = from; at <= to; at++) {
      const typedLetter = wanted[at - 1] as number;
      let distance = (rows[above + at - 1] as number) + (letter === typedLetter ? 0 : 1);
      const longer = (rows[above + at] as number) + 1;
      const shorter = (rows[row + at - 1] as number) + 1;
      if (longer < distance) distance = longer;
      if (shorter < distance) distance = shorter;
      if (depth > 1 && at > 1 && letter === wanted[at - 2] && before === typedLetter) {
        const swapped = (rows[higher + at - 2] as number) + 1;
        if (swapped < distance) distance = swapped;
      }
      rows[row + at] = distance;
      if (distance < nearest) nearest = distance;
    }
    rows[row + to + 1] = far;
    least[depth] = Math.min(least[depth - 1] as number, to === last ? (rows[row + last] as number) : far);
    return nearest;
  };

  for (let index = 0; index < size;) {
    const head = heads[index] as number;
    const length = lengthOf(lexicon, index);
    const end = Math.min(length, deepest);
    let depth = Math.min(shared[index] as number, deepest);
    let isFar = false;
    while (depth < end && !isFar) {
      depth++;
      isFar = fill(depth, head) > most && (least[depth] as number) > most;
    }
    const begun = least[end] as number;
    if (!isFar && begun <= most) visit(index, begun, length > end ? far : (rows[length * width + last] as number));
    index++;
    if (isFar) while (index < size && (shared[index] as number) >= depth) index++;
  }
}
