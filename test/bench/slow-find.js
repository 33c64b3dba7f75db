// The slow twin of the finder: every search reads every word of every organisation, and every distance is a whole table.
// It judges the fast one in test/engine/find.test.ts and test/real/find.test.ts, and is what find.js compares with.
import { initialsOf, readName } from "../../packages/engine/dist/find/acronyms.js";
import { inFull } from "../../packages/engine/dist/find/in-full.js";
import { numbersOf, typedNumber } from "../../packages/engine/dist/find/numbers.js";
import {
  fields,
  forgivenIn,
  longestName,
  manners,
  named,
  rarity,
  worth,
} from "../../packages/engine/dist/find/strength.js";
import { typedWords } from "../../packages/engine/dist/find/typed.js";
import { emptyInSearch } from "../../packages/engine/dist/text/empty-words.js";
import { words } from "../../packages/engine/dist/text/words.js";

/** @typedef {import("../../packages/engine/dist/directory/directory.js").Directory} Directory */
/** @typedef {import("../../packages/engine/dist/find/tally.js").Matched} Matched */
/** @typedef {{ words: ReadonlyMap<string, number>, initials: readonly string[], numbers: readonly string[], nameLength: number }} Read */
/** @typedef {{ strength: number, reason: number }} Met */
/** @typedef {{ index: number, score: number, matched: Matched }} SlowFound */

/** @type {readonly Matched[]} */
const reasons = ["place", "name", "acronym", "purpose", "number"];
const everywhere = named | fields.purpose;

/**
 * Damerau's distance of what was typed to each beginning of a word, the empty one first, the whole word last: the plain
 * table, no letter in two mistakes, no shortcut.
 * @param {string} typed @param {string} word @returns {readonly number[]}
 */
export function distances(typed, word) {
  /** @type {number[][]} */
  const rows = [];
  /** @param {number} i @param {number} j */
  const at = (i, j) => /** @type {number} */ (rows[i]?.[j]);
  for (let i = 0; i <= typed.length; i++) {
    /** @type {number[]} */
    const row = [];
    rows.push(row);
    for (let j = 0; j <= word.length; j++) {
      if (i === 0 || j === 0) {
        row.push(i + j);
        continue;
      }
      const change = at(i - 1, j - 1) + (typed[i - 1] === word[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      row.push(Math.min(change, at(i - 1, j) + 1, at(i, j - 1) + 1, swapped ? at(i - 2, j - 2) + 1 : change));
    }
  }
  return /** @type {number[]} */ (rows[typed.length]);
}

/** @param {number} mask */
function reasonOf(mask) {
  if (mask & fields.name) return reasons.indexOf("name");
  if (mask & (fields.acronym | fields.initials)) return reasons.indexOf("acronym");
  return reasons.indexOf(mask & fields.place ? "place" : "purpose");
}

/**
 * The words of an organisation with their fields, and its other keys.
 * @param {Directory["organisations"][number]} organisation @param {string} town @returns {Read}
 */
function readOrganisation(organisation, town) {
  /** @type {Map<string, number>} */
  const found = new Map();
  /** @param {string} word @param {number} field */
  const add = (word, field) => found.set(word, (found.get(word) ?? 0) | field);
  const { name, otherNames, purpose } = organisation;
  const names = [name.value, ...otherNames];
  for (const each of names) {
    const read = readName(each, name.value);
    for (const word of read.words)
      add(inFull.get(word) ?? word, read.acronyms.includes(word) ? fields.acronym : fields.name);
  }
  for (const word of words(town)) if (!emptyInSearch.has(word)) add(inFull.get(word) ?? word, fields.place);
  for (const word of words(purpose?.value ?? "")) if (!emptyInSearch.has(word)) add(word, fields.purpose);
  const length = readName(name.value).words.filter((word) => !emptyInSearch.has(word)).length;
  const initials = names.flatMap(initialsOf);
  return { words: found, initials, numbers: numbersOf(organisation), nameLength: Math.max(1, length) };
}

/**
 * What is left of a word that is what was typed, begins so, or is its singular; 0 for any other.
 * @param {string} typed @param {boolean} isLast @param {string} word
 */
function mannerOf(typed, isLast, word) {
  if (word === typed || word === inFull.get(typed)) return manners.whole;
  if (typed.length > 3 && (typed === `${word}s` || typed === `${word}x`)) return manners.begun;
  return (isLast || typed.length >= 3) && word.startsWith(typed) ? manners.begun : 0;
}

/** @param {Directory} directory @param {number} fewNamed */
export function createSlowFinder(directory, fewNamed) {
  const { organisations, gazetteer, size } = directory;
  const all = organisations.map((each) =>
    readOrganisation(each, gazetteer.commune(each.commune?.value ?? "")?.name ?? ""),
  );
  const meanLength = all.reduce((sum, { nameLength }) => sum + nameLength, 0) / size;
  /** How many bear each word elsewhere than in a purpose. @type {Map<string, number>} */
  const bearers = new Map();
  for (const read of all)
    for (const [word, mask] of read.words) bearers.set(word, (bearers.get(word) ?? 0) + (mask & named ? 1 : 0));

  /**
   * In which ways a word may be what was typed, and in which fields.
   * @param {readonly string[]} typedAll @param {number} at @param {boolean} isGenerous
   * @returns {(word: string) => readonly { manner: number, within: number }[]}
   */
  function waysFor(typedAll, at, isGenerous) {
    const typed = typedAll[at] ?? "";
    const isLast = at === typedAll.length - 1;
    let asTyped = 0;
    for (const [word, count] of bearers) if (mannerOf(typed, isLast, word) > 0) asTyped += count;
    const forgiven = forgivenIn(typed);
    const pairs = [typedAll.slice(Math.max(0, at - 1), at + 1), typedAll.slice(at, at + 2)];
    const joined = pairs.filter((pair) => pair.length === 2 && pair.every(({ length }) => length >= 3));
    /** @type {Map<string, { manner: number, within: number }[]>} */
    const known = new Map();
    return (word) => {
      let ways = known.get(word);
      if (ways) return ways;
      known.set(word, (ways = []));
      const asIs = mannerOf(typed, isLast, word);
      if (asIs > 0) ways.push({ manner: asIs, within: typed.length < 3 ? named : everywhere });
      else if (forgiven.named > 0) {
        const far = distances(typed, word);
        const mistakes = forgiven.begun ? Math.min(...far) : /** @type {number} */ (far.at(-1));
        const isRare = (bearers.get(word) ?? 0) < asTyped;
        if (mistakes > 0 && mistakes <= forgiven.named && (isGenerous || !isRare)) {
          const isSlight = mistakes === 1 && word[0] === typed[0];
          const common = isSlight ? manners.once : manners.twice;
          const rare = isSlight ? manners.rareOnce : manners.rareTwice;
          ways.push({ manner: isRare ? rare : common, within: mistakes > forgiven.purpose ? named : everywhere });
        }
      }
      for (const pair of joined)
        if (mannerOf(pair.join(""), true, word) > 0) ways.push({ manner: manners.begun, within: everywhere });
      return ways;
    };
  }

  /** @param {readonly string[]} typedAll @param {number} at @param {boolean} isGenerous @returns {Map<number, Met>} */
  function meet(typedAll, at, isGenerous) {
    const typed = typedAll[at] ?? "";
    const isLast = at === typedAll.length - 1;
    const ways = waysFor(typedAll, at, isGenerous);
    /** @type {Map<number, Met>} */
    const met = new Map();
    all.forEach((read, index) => {
      /** @param {number} manner @param {number} mask */
      const offer = (manner, mask) => {
        if (mask === 0) return;
        const strength = manner * worth(mask, Math.min(read.nameLength, longestName), meanLength);
        const reason = reasonOf(mask);
        const best = met.get(index);
        if (!best || strength > best.strength || (strength === best.strength && reason < best.reason))
          met.set(index, { strength, reason });
      };
      for (const [word, mask] of read.words) for (const { manner, within } of ways(word)) offer(manner, mask & within);
      for (const each of read.initials)
        if (typed.length >= (typedAll.length > 1 ? 2 : 3) && each.startsWith(typed))
          offer(each === typed ? manners.whole : manners.begun, fields.initials);
      for (let cut = 3; cut <= typed.length - 3; cut++) {
        const [left, right] = [typed.slice(0, cut), typed.slice(cut)];
        if (emptyInSearch.has(left) || !((read.words.get(left) ?? 0) & fields.name)) continue;
        for (const [word, mask] of read.words)
          if (mask & fields.name && (word === right || (isLast && word.startsWith(right))))
            offer(manners.begun, fields.name);
      }
    });
    return met;
  }

  /** @param {readonly string[]} typedAll @param {string | undefined} number @param {boolean} isGenerous */
  function search(typedAll, number, isGenerous) {
    /** @type {Map<number, { score: number, reason: number }>} */
    let found = new Map();
    typedAll.forEach((_, at) => {
      const met = meet(typedAll, at, isGenerous);
      const weight = rarity(met.size, size);
      const before = found;
      found = new Map();
      for (const [index, { strength, reason }] of met) {
        const known = at === 0 ? { score: 0, reason: 0 } : before.get(index);
        if (known) found.set(index, { score: known.score + weight * strength, reason: Math.max(reason, known.reason) });
      }
    });
    if (number === undefined) return found;
    const holders = all.flatMap(({ numbers }, index) =>
      numbers.some((each) => each.startsWith(number)) ? [index] : [],
    );
    for (const index of holders) {
      const manner = all[index]?.numbers.includes(number) ? manners.whole : manners.begun;
      const score = 255 * manner * rarity(holders.length, size);
      if (score > (found.get(index)?.score ?? 0)) found.set(index, { score, reason: reasons.indexOf("number") });
    }
    return found;
  }

  return {
    /**
     * Everyone who is found, best first. What has no word and no number is not for the twin.
     * @param {string} typed @param {(place: number) => boolean} passes @returns {SlowFound[]}
     */
    find(typed, passes) {
      const typedAll = typedWords(typed) ?? [];
      /** @param {boolean} isGenerous @returns {SlowFound[]} */
      const passing = (isGenerous) =>
        [...search(typedAll, typedNumber(typed), isGenerous)]
          .filter(([index]) => passes(index))
          .map(([index, { score, reason }]) => ({ index, score, matched: /** @type {Matched} */ (reasons[reason]) }));
      let found = passing(false);
      if (found.filter(({ matched }) => matched !== "purpose").length < fewNamed) found = passing(true);
      return found.sort((a, b) => b.score - a.score || a.index - b.index);
    },
  };
}
