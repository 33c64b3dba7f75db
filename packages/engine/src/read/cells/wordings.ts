import type { ProblemCode } from "../../model/problem.js";
import { plain } from "../../text/words.js";
import { wordingsOf } from "../../vocabulary/spellings.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { withoutContacts } from "./texts.js";
import type { Report } from "./facts.js";

/** What some wordings mean: terms of ours, and the wordings that no table knows, for the text to keep. */
export interface Worded {
  readonly ids: readonly string[];
  readonly unknown: readonly string[];
}

export type WordingReader = (wordings: readonly string[], column: string, report: Report) => Worded;

/** A reader for one file: a wording that no table knows is reported where it is first met, once. */
function wordingReader(known: ReadonlyMap<string, readonly string[]>, code: ProblemCode): WordingReader {
  const reported = new Set<string>();
  return (wordings, column, report) => {
    const ids = new Set<string>();
    const unknown: string[] = [];
    for (const written of wordings) {
      const wording = withoutContacts(written).text;
      const key = plain(wording);
      if (key === "") continue;
      const found = known.get(key);
      found?.forEach((id) => ids.add(id));
      if (found) continue;
      unknown.push(wording);
      if (!reported.has(key)) report(column, wording, code);
      reported.add(key);
    }
    return { ids: [...ids], unknown };
  };
}

/** Publics in the words of any list that `data/public-spellings.csv` knows. */
export const publicReader = ({ publics, publicSpellings }: Vocabulary): WordingReader =>
  wordingReader(wordingsOf(publics, publicSpellings), "public.unknown");

/** Ways of acting in the words of any list that `data/action-spellings.csv` knows. */
export const actionReader = ({ actions, actionSpellings }: Vocabulary): WordingReader =>
  wordingReader(wordingsOf(actions, actionSpellings), "action.unknown");

/** Activities in the words of any list that `data/sector-spellings.csv` knows. */
export const activityReader = ({ sectors, sectorSpellings }: Vocabulary): WordingReader =>
  wordingReader(wordingsOf(sectors, sectorSpellings), "sector.in-words");
