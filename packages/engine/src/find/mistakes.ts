import { lengthOf, lettersOf, longestWord, type Lexicon } from "./lexicon.js";

/**
 * Finds the words of a lexicon that begin with what was typed, but for some mistakes: a letter too many, too few, wrong,
 * or swapped with its neighbour (Damerau 1964, no letter in two mistakes). Rows of the table of distances are kept for
 * the letters that a word shares with the one before, and words whose first letters are already too far are passed over
 * together (Oflazer 1996 does so over an automaton).
 *
 *     typed → ""  j  u  d  o        row 3 of "jeudi": distances of "jeu" to "", "j", "ju", "jud" and "judo";
 *     j        1  0  1  2  3        its last column is the distance of the prefix to what was typed, and the least
 *     e        2  1  1  2  3        of them down the rows is what the word is judged by
 *     u        3  2  1  2  3
 *
 * @param most at most so many mistakes
 * @param visit gets the place of each word, the mistakes in its nearest beginning, from 0 to `most`, and in the whole
 */
export function walkMistakes(
  lexicon: Lexicon,
  typed: string,
  most: number,
  visit: (place: number, begun: number, whole: number) => void,
): void {
  const { letters, heads, shared, size } = lexicon;
  const wanted = lettersOf(typed);
  const width = wanted.length + 1;
  const rows = new Uint8Array((longestWord + 1) * width);
  /** Least distance of the prefixes of so many letters, and of shorter ones. */
  const least = new Uint8Array(longestWord + 1);
  for (let at = 0; at < width; at++) rows[at] = at;
  least[0] = wanted.length;

  /** Fills the row of a prefix from those of the two shorter ones. @returns its least distance */
  const fill = (depth: number, head: number): number => {
    const [row, above, higher] = [depth * width, (depth - 1) * width, (depth - 2) * width];
    const letter = letters[head + depth - 1] as number;
    const before = letters[head + depth - 2] as number;
    let nearest = depth;
    rows[row] = depth;
    for (let at = 1; at < width; at++) {
      const typedLetter = wanted[at - 1] as number;
      let distance = (rows[above + at - 1] as number) + (letter === typedLetter ? 0 : 1);
      distance = Math.min(distance, (rows[above + at] as number) + 1, (rows[row + at - 1] as number) + 1);
      if (depth > 1 && at > 1 && letter === wanted[at - 2] && before === typedLetter)
        distance = Math.min(distance, (rows[higher + at - 2] as number) + 1);
      rows[row + at] = distance;
      if (distance < nearest) nearest = distance;
    }
    least[depth] = Math.min(least[depth - 1] as number, rows[row + wanted.length] as number);
    return nearest;
  };

  for (let place = 0; place < size;) {
    const head = heads[place] as number;
    const length = lengthOf(lexicon, place);
    let depth = shared[place] as number;
    let isFar = false;
    while (depth < length && !isFar) {
      depth++;
      isFar = fill(depth, head) > most && (least[depth] as number) > most;
    }
    const begun = least[length] as number;
    if (!isFar && begun <= most) visit(place, begun, rows[length * width + wanted.length] as number);
    place++;
    if (isFar) while (place < size && (shared[place] as number) >= depth) place++;
  }
}
