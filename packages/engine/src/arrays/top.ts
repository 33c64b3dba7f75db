/** A place and its score. */
export interface Candidate {
  readonly place: number;
  readonly score: number;
}

/** True when (score, place) ranks before (otherScore, otherPlace): higher score first, then the smaller id. */
export const ranksBefore = (score: number, place: number, otherScore: number, otherPlace: number): boolean =>
  score > otherScore || (score === otherScore && place < otherPlace);

/** The best k of what is offered, by insertion: k is small, and most offers fail the first comparison. */
export class Top {
  readonly #scores: Float64Array;
  readonly #places: Int32Array;
  #size = 0;

  constructor(readonly capacity: number) {
    this.#scores = new Float64Array(capacity);
    this.#places = new Int32Array(capacity);
  }

  /** Score that an offer must reach to have a chance; −1 while there is room. An equal score may win by its id. */
  get floor(): number {
    return this.#size < this.capacity ? -1 : (this.#scores[this.#size - 1] as number);
  }

  offer(place: number, score: number): void {
    if (this.capacity === 0) return;
    let at = this.#size;
    if (at === this.capacity) {
      if (!ranksBefore(score, place, this.#scores[at - 1] as number, this.#places[at - 1] as number)) return;
      at--;
    } else {
      this.#size++;
    }
    while (at > 0 && ranksBefore(score, place, this.#scores[at - 1] as number, this.#places[at - 1] as number)) {
      this.#scores[at] = this.#scores[at - 1] as number;
      this.#places[at] = this.#places[at - 1] as number;
      at--;
    }
    this.#scores[at] = score;
    this.#places[at] = place;
  }

  /** Best first. */
  ranked(): Candidate[] {
    return Array.from({ length: this.#size }, (_, at) => ({
      place: this.#places[at] as number,
      score: this.#scores[at] as number,
    }));
  }
}
