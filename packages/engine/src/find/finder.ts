import type { Directory } from "../directory/directory.js";
import { Top } from "../arrays/top.js";
import { openSearch, tallyAnswers } from "./answers.js";
import { readCursor, writeCursor } from "./cursor.js";
import { organisationDocuments } from "./organisation-documents.js";
import { openFilters, type Filters } from "./filters.js";
import { firstWhere } from "./lexicon.js";
import { createNamesInOrder } from "./names-in-order.js";
import { typedNumber } from "./numbers.js";
import { createFindIndex } from "./find-index.js";
import { reasonCode, Tally, type Matched } from "./tally.js";
import { typedWords } from "./typed.js";

export interface Found {
  readonly index: number;
  /** Why it is found: what the least plain of the words that were typed was met in; nothing was typed, no reason. */
  readonly matched?: Matched;
}

export interface FoundPage {
  /** Best first. */
  readonly found: readonly Found[];
  /** How many there are on all pages. */
  readonly total: number;
  /** Hand it in as `after` for the next page; none on the last one. */
  readonly next?: string;
}

export interface FindOptions {
  readonly filters?: Filters;
  /** At most so many organisations, from 1. */
  readonly limit?: number;
  readonly after?: string;
}

export interface Finder {
  /**
   * Organisations that have every word that was typed, or the number (docs/method.md); all in order of name when
   * nothing was typed.
   * @throws MalformedCursor, RangeError for a limit below 1 and for a filter that is in no vocabulary
   */
  find(typed: string, options?: FindOptions): FoundPage;
}

/** When fewer than this are found by name, a word is also taken for a mistake of a rarer one. */
export const fewNamed = 20;

/** Builds the index once, four bytes a word of an organisation; a search then reads only what begins as it was typed. */
export function createFinder(directory: Directory): Finder {
  const { organisations, size } = directory;
  const findIndex = createFindIndex(organisationDocuments(directory));
  const names = createNamesInOrder(directory);
  const tally = new Tally(size);
  const idOf = (index: number): string => organisations[index]?.id ?? "";

  function browse(passes: (index: number) => boolean, limit: number, after: string | undefined): FoundPage {
    const cursor = after === undefined ? undefined : readCursor(after, "name");
    const start = cursor && "name" in cursor ? names.after(cursor.name, cursor.id) : 0;
    const found: Found[] = [];
    let [total, left] = [0, 0];
    for (let at = 0; at < size; at++) {
      const index = names.indices[at] as number;
      if (!passes(index)) continue;
      total++;
      if (at < start) continue;
      if (left++ < limit) found.push({ index });
    }
    const last = found.at(-1)?.index;
    if (last === undefined || left <= limit) return { found, total };
    return { found, total, next: writeCursor({ name: names.keyOf(last), id: idOf(last) }) };
  }

  function best(limit: number, after: string | undefined): FoundPage {
    const cursor = after === undefined ? undefined : readCursor(after, "score");
    const score = cursor && "score" in cursor ? cursor.score : Number.POSITIVE_INFINITY;
    const start = cursor ? firstWhere(0, size, (index) => idOf(index) > cursor.id) : 0;
    const top = new Top(limit);
    let left = 0;
    tally.forEach((index, own) => {
      if (own > score || (own === score && index < start)) return;
      left++;
      top.offer(index, own);
    });
    const ranked = top.ranked();
    const found = ranked.map(({ index }) => ({ index, matched: tally.reasonOf(index) }));
    const last = ranked.at(-1);
    if (!last || left <= limit) return { found, total: tally.size };
    return { found, total: tally.size, next: writeCursor({ score: last.score, id: idOf(last.index) }) };
  }

  return {
    find(typed, { filters = {}, limit = 20, after } = {}) {
      if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`limit: ${limit}`);
      const passes = openFilters(directory, filters);
      const words = typedWords(typed);
      if (words?.length === 0) return browse(passes, limit, after);
      const search = openSearch(findIndex, words ?? [], typedNumber(typed));
      tallyAnswers(findIndex, tally, search, false);
      tally.keep(passes);
      if (tally.countWithout(reasonCode("purpose")) < fewNamed) {
        tallyAnswers(findIndex, tally, search, true);
        tally.keep(passes);
      }
      return best(limit, after);
    },
  };
}
