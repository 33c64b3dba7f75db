import { countBy } from "../arrays/counts.js";
import { compareText } from "../arrays/order.js";
import { isCorrection, precedence, type Fact } from "../model/fact.js";
import type { Organisation } from "../model/organisation.js";
import { fold, plain } from "../text/words.js";

/** Cut to a letter or two, or written for want of a name. */
export const isNameless = (name: string): boolean =>
  (name.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 3 ||
  !/\p{L}/u.test(name) ||
  /^\W*(?:indefinie?|nom anonymise|test|neant|inconnue?|sans (?:nom|titre)|xxx+)\W*$/.test(fold(name));

/** Whose spelling counts before another's: that of a person who corrects, of the register, of anybody else. */
const rank = ({ source }: Fact<string>): number => (source.startsWith("rna-") ? 0 : 1);

/** The current half of the register before that of the old numbers. */
const registers = ["rna-waldec", "rna-derived", "rna-import"];

/**
 * The name that is shown of several records: a correction, else the register's, else the spelling that most records bear,
 * never the longest. A title cut to a letter or two is no name while there is another.
 */
export function nameShown(records: readonly Organisation[]): Fact<string> {
  const all = records.map(({ name }) => name).filter(({ value }) => value !== "");
  const corrected = all.filter(isCorrection);
  const named = corrected.length > 0 ? corrected : all.filter(({ value }) => !isNameless(value));
  const facts = named.length > 0 ? named : all;
  const key = ({ value }: Fact<string>) => plain(value);
  const alike = countBy(facts, (fact) => [key(fact)]);
  const exact = countBy(facts, ({ value }) => [value]);
  const sorted = [...facts].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (rank(a) === 0 ? registers.indexOf(a.source) - registers.indexOf(b.source) : 0) ||
      (alike.get(key(b)) ?? 0) - (alike.get(key(a)) ?? 0) ||
      (exact.get(b.value) ?? 0) - (exact.get(a.value) ?? 0) ||
      precedence[a.origin] - precedence[b.origin] ||
      compareText(a.value, b.value) ||
      compareText(a.source, b.source) ||
      compareText(JSON.stringify(a), JSON.stringify(b)),
  );
  const [shown] = sorted;
  if (shown === undefined) return (records[0] as Organisation).name;
  if (hasSmallLetters(shown)) return shown;
  return sorted.find((fact) => hasSmallLetters(fact) && key(fact) === key(shown)) ?? shown;
}

/** Registers shout, and drop accents: the same name as people write it is the same name, and reads better. */
const hasSmallLetters = ({ value }: Fact<string>): boolean => /\p{Ll}/u.test(value);
