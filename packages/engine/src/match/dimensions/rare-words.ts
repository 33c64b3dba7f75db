import { openRows } from "../../arrays/csr.js";
import type { Activities } from "../../directory/activities.js";
import { whole } from "./values.js";

/** Words that weigh no more tell nothing by themselves; those that weigh so much tell all that one word can. */
const common = 2;
const rarest = 7;

/** Rarest words that one organisation has in common with others. */
export interface RareWords {
  /** How rare the rarest word is that organisation `b` says too, in parts of `whole`; 0 for none. */
  with(b: number): number;
  /** The same of everyone, by slot; good until the next one of any organisation. */
  bySlot(): Int32Array;
}

/**
 * How rare the rarest word is that two organisations both say: its weight, 2 (as common as "culture") being nothing and
 * 7 (one in a thousand) all. A vector alone says that jazz and rock are alike; a word says that both are jazz.
 * @param who the organisation in each slot
 */
export function createRareWords({ words, told }: Activities, who: Int32Array): (a: number) => RareWords {
  const { starts, terms } = told;
  const rarity = Int32Array.from(words.weights, (weight) =>
    Math.round(Math.min(1, Math.max(0, (weight - common) / (rarest - common))) * whole),
  );
  // Who says each word that is not common, as slots.
  const each = (visit: (term: number, slot: number) => void): void =>
    who.forEach((b, slot) => {
      for (let at = starts[b] as number; at < (starts[b + 1] as number); at++) {
        const term = terms[at] as number;
        if ((rarity[term] as number) > 0) visit(term, slot);
      }
    });
  const rows = openRows(rarity.length, (count) => each(count));
  const slots = new Int32Array(rows.starts.at(-1) as number);
  each((term, slot) => {
    slots[rows.next(term)] = slot;
  });
  const row = new Int32Array(who.length);
  let written: readonly number[] = [];
  /** @param value what stands at each who says one of the words: 0 wipes */
  const write = (said: readonly number[], value: (term: number) => number): void => {
    for (const term of said)
      for (let at = rows.starts[term] as number; at < (rows.starts[term + 1] as number); at++)
        row[slots[at] as number] = value(term);
  };
  return (a) => {
    const mine = [...terms.subarray(starts[a] as number, starts[a + 1] as number)]
      .filter((term) => (rarity[term] as number) > 0)
      .sort((x, y) => (rarity[x] as number) - (rarity[y] as number) || x - y);
    return {
      with(b) {
        let most = 0;
        for (let at = starts[b] as number; at < (starts[b + 1] as number); at++) {
          const term = terms[at] as number;
          if (mine.includes(term)) most = Math.max(most, rarity[term] as number);
        }
        return most;
      },
      bySlot() {
        write(written, () => 0);
        // The rarest come last, and stay.
        write(mine, (term) => rarity[term] as number);
        written = mine;
        return row;
      },
    };
  };
}
