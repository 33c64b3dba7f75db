/** An index and its score. */
export interface Candidate {
  readonly index: number;
  readonly score: number;
}

/** True when (score, index) ranks before (otherScore, otherIndex): higher score first, then the smaller id. */
export const ranksBefore = (score: number, index: number, otherScore: number, otherIndex: number): boolean =>
  score > otherScore || (score === otherScore && index < otherIndex);

/** The best k of what is offered, by insertion: k is small, and most offers fail the first comparison. */
export class Top {
  readonly #scores: Float64Array;
  readonly #indices: Int32Array;
  #size = 0;

  constructor(readonly capacity: number) {
    this.#scores = new Float64Array(capacity);
    this.#indices = new Int32Array(capacity);
  }

  /** Score that an offer must reach to have a chance; −1 while there is room. An equal score may win by its id. */
  get floor(): number {
    return this.#size < this.capacity ? -1 : (this.#scores[this.#size - 1] as number);
  }

  offer(index: number, score: number): void {
    if (this.capacity === 0) return;
    let at = this.#size;
    if (at === this.capacity) {
      if (!ranksBefore(score, index, this.#scores[at - 1] as number, this.#indices[at - 1] as number)) return;
      at--;
    } else {
      this.#size++;
    }
    while (at > 0 && ranksBefore(score, index, this.#scores[at - 1] as number, this.#indices[at - 1] as number)) {
      this.#scores[at] = this.#scores[at - 1] as number;
      this.#indices[at] = this.#indices[at - 1] as number;
      at--;
    }
    this.#scores[at] = score;
    this.#indices[at] = index;
  }

  /** Best first. */
  ranked(): Candidate[] {
    return Array.from({ length: this.#size }, (_, at) => ({
      index: this.#indices[at] as number,
      score: this.#scores[at] as number,
    }));
  }
}
