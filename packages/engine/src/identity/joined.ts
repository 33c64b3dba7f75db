import { compareText } from "../arrays/order.js";
import type { Organisation } from "../model/organisation.js";
import { fold } from "../text/words.js";

/** One organisation, and the records that are joined in it. */
export interface Joined {
  readonly id: string;
  readonly name: string;
  /** Records beside the first: so many organisations fewer than records. */
  readonly more: number;
  /** Other spellings of its name in these records, accents and capitals aside. */
  readonly others: readonly string[];
}

/** What was joined in an organisation; nothing where one record alone vouches for it. */
export function joinedInto({ id, name }: Organisation, said: readonly Organisation[]): Joined[] {
  const vouching = said.filter(({ supplement }) => !supplement);
  if (vouching.length < 2) return [];
  const spellings = new Map(vouching.map((record) => [fold(record.name.value), record.name.value]));
  spellings.delete(fold(name.value));
  return [{ id, name: name.value, more: vouching.length - 1, others: [...spellings.values()].sort(compareText) }];
}
