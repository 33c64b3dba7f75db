import type { Directory } from "@maillage/engine/directory.js";
import type { Organisation } from "@maillage/engine/organisation.js";
import { initialsOf, readName } from "@maillage/engine/find/acronyms.js";
import { inFull, isEmpty } from "@maillage/engine/find/empty-words.js";
import { numbersOf, typedNumber } from "@maillage/engine/find/numbers.js";
import { fields, forgivenIn, longestName, manners, named, rarity, worth } from "@maillage/engine/find/strength.js";
import type { Matched } from "@maillage/engine/find/tally.js";
import { typedWords } from "@maillage/engine/find/typed.js";
import { words } from "@maillage/engine/text/words.js";

/**
 * Damerau's distance of what was typed to each beginning of a word, the empty one first, the whole word last: the plain
 * table, no letter in two mistakes, no shortcut.
 */
export function distances(typed: string, word: string): readonly number[] {
  const rows: number[][] = [];
  for (let i = 0; i <= typed.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= word.length; j++) {
      const at = (a: number, b: number): number => (a === i ? row : (rows[a] as number[]))[b] as number;
      if (i === 0 || j === 0) {
        row.push(i + j);
        continue;
      }
      let least = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (typed[i - 1] === word[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[typed.length] as number[];
}

/** One organisation as the twin reads it: each word with its fields. */
interface Read {
  readonly words: ReadonlyMap<string, number>;
  readonly initials: readonly string[];
  readonly numbers: readonly string[];
  readonly nameLength: number;
}

function readOrganisation(organisation: Organisation, town: string): Read {
  const found = new Map<string, number>();
  const add = (word: string, field: number) => found.set(word, (found.get(word) ?? 0) | field);
  const { name, otherNames, purpose } = organisation;
  const names = [name.value, ...otherNames];
  for (const each of names) {
    const read = readName(each, name.value);
    for (const word of read.words)
      add(inFull.get(word) ?? word, read.acronyms.includes(word) ? fields.acronym : fields.name);
  }
  for (const word of words(town)) if (!isEmpty(word)) add(inFull.get(word) ?? word, fields.place);
  for (const word of words(purpose?.value ?? "")) if (!isEmpty(word)) add(word, fields.purpose);
  const length = readName(name.value).words.filter((word) => !isEmpty(word)).length;
  return {
    words: found,
    initials: names.flatMap(initialsOf),
    numbers: numbersOf(organisation),
    nameLength: Math.max(1, length),
  };
}

const reasons: readonly Matched[] = ["place", "name", "acronym", "purpose", "number"];

function reasonOf(mask: number): number {
  if (mask & fields.name) return reasons.indexOf("name");
  if (mask & (fields.acronym | fields.initials)) return reasons.indexOf("acronym");
  return reasons.indexOf(mask & fields.place ? "place" : "purpose");
}

/** How one word was met by one organisation. */
interface Met {
  readonly strength: number;
  readonly reason: number;
}

const isStronger = (a: Met, b: Met | undefined): boolean =>
  b === undefined || a.strength > b.strength || (a.strength === b.strength && a.reason < b.reason);

export interface SlowFound {
  readonly place: number;
  readonly score: number;
  readonly matched: Matched;
}

/** Finds as the fast finder must, by reading every word of every organisation for every search. */
export function createSlowFinder(directory: Directory, fewNamed: number) {
  const { organisations, gazetteer, size } = directory;
  const all = organisations.map((each) =>
    readOrganisation(each, gazetteer.commune(each.commune?.value ?? "")?.name ?? ""),
  );
  const meanLength = all.reduce((sum, { nameLength }) => sum + nameLength, 0) / size;
  const bearers = new Map<string, number>();
  for (const { words: own } of all)
    for (const [word, mask] of own) bearers.set(word, (bearers.get(word) ?? 0) + (mask & named ? 1 : 0));

  /** Whether a word is what was typed, begins so, or is its singular. */
  function mannerOf(typed: string, isLast: boolean, word: string): number {
    if (word === typed || word === inFull.get(typed)) return manners.whole;
    if (typed.length > 3 && (typed === `${word}s` || typed === `${word}x`)) return manners.begun;
    return (isLast || typed.length >= 3) && word.startsWith(typed) ? manners.begun : 0;
  }

  function search(
    typedAll: readonly string[],
    number: string | undefined,
    isGenerous: boolean,
  ): Map<number, SlowFound> {
    const found = new Map<number, SlowFound>();
    typedAll.forEach((typed, at) => {
      const isLast = at === typedAll.length - 1;
      const asTyped = [...bearers].filter(([word]) => mannerOf(typed, isLast, word) > 0);
      const bearersAsTyped = asTyped.reduce((sum, [, count]) => sum + count, 0);
      const forgiven = forgivenIn(typed);
      const joined = [
        [typedAll[at - 1], typed],
        [typed, typedAll[at + 1]],
      ].flatMap(([left = "", right = ""]) => (left.length < 3 || right.length < 3 ? [] : [left + right]));
      const fitsOf = new Map<string, { readonly manner: number; readonly within: number }[]>();
      const fitsFor = (word: string) => {
        const known = fitsOf.get(word);
        if (known) return known;
        const fits: { manner: number; within: number }[] = [];
        const asIs = mannerOf(typed, isLast, word);
        if (asIs > 0) fits.push({ manner: asIs, within: typed.length < 3 ? named : named | fields.purpose });
        else if (forgiven.named > 0) {
          const far = distances(typed, word);
          const mistakes = forgiven.begun ? Math.min(...far) : (far.at(-1) as number);
          const isRare = (bearers.get(word) ?? 0) < bearersAsTyped;
          if (mistakes > 0 && mistakes <= forgiven.named && (isGenerous || !isRare)) {
            const isSlight = mistakes === 1 && word[0] === typed[0];
            const [common, rare] = isSlight ? [manners.once, manners.rareOnce] : [manners.twice, manners.rareTwice];
            const within = mistakes > forgiven.purpose ? named : named | fields.purpose;
            fits.push({ manner: isRare ? rare : common, within });
          }
        }
        for (const both of joined)
          if (mannerOf(both, true, word) > 0) fits.push({ manner: manners.begun, within: named | fields.purpose });
        fitsOf.set(word, fits);
        return fits;
      };
      const met = new Map<number, Met>();
      all.forEach(({ words: own, initials, nameLength }, place) => {
        let best: Met | undefined;
        const offer = (manner: number, mask: number) => {
          const strength = manner * worth(mask, Math.min(nameLength, longestName), meanLength);
          const candidate = { strength, reason: reasonOf(mask) };
          if (mask !== 0 && isStronger(candidate, best)) best = candidate;
        };
        for (const [word, mask] of own) for (const { manner, within } of fitsFor(word)) offer(manner, mask & within);
        if (typed.length >= (typedAll.length > 1 ? 2 : 3)) {
          for (const each of initials) {
            if (each === typed) offer(manners.whole, fields.initials);
            else if (each.startsWith(typed)) offer(manners.begun, fields.initials);
          }
        }
        for (let cut = 3; cut <= typed.length - 3; cut++) {
          const [left, right] = [typed.slice(0, cut), typed.slice(cut)];
          if (isEmpty(left) || !((own.get(left) ?? 0) & fields.name)) continue;
          for (const [word, mask] of own)
            if (mask & fields.name && (word === right || (isLast && word.startsWith(right))))
              offer(manners.begun, fields.name);
        }
        if (best) met.set(place, best);
      });
      const weight = rarity(met.size, size);
      for (let place = 0; place < size; place++) {
        const own = met.get(place);
        const before = found.get(place);
        if (!own || (at > 0 && !before)) {
          found.delete(place);
          continue;
        }
        const reason = Math.max(own.reason, before ? reasons.indexOf(before.matched) : 0);
        const score = (before?.score ?? 0) + weight * own.strength;
        found.set(place, { place, score, matched: reasons[reason] as Matched });
      }
    });
    if (number === undefined) return found;
    const held = all.flatMap(({ numbers }, place) => {
      const fitting = numbers.filter((each) => each.startsWith(number));
      if (fitting.length === 0) return [];
      return [{ place, strength: 255 * (fitting.includes(number) ? manners.whole : manners.begun) }];
    });
    for (const { place, strength } of held) {
      const score = strength * rarity(held.length, size);
      if (score > (found.get(place)?.score ?? 0)) found.set(place, { place, score, matched: "number" });
    }
    return found;
  }

  return {
    /** Everything that is found, best first; nothing typed is not for the twin. */
    find(typed: string, passes: (place: number) => boolean = () => true): SlowFound[] {
      const typedAll = typedWords(typed) ?? [];
      const passing = (isGenerous: boolean) =>
        [...search(typedAll, typedNumber(typed), isGenerous).values()].filter(({ place }) => passes(place));
      let found = passing(false);
      if (found.filter(({ matched }) => matched !== "purpose").length < fewNamed) found = passing(true);
      return found.sort((a, b) => b.score - a.score || a.place - b.place);
    },
  };
}
