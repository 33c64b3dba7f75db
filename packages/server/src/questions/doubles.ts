import type { Doubles, DoublesParameters } from "../answers/doubles.js";
import { Refused } from "../refusals/refused.js";
import { readingAs } from "./naming.js";
import { briefly } from "./present-suggestion.js";
import { shownIndex, type Question } from "./question.js";

/** Pairs that may be one organisation, for a person to decide; those that this reader may not see are not counted. */
export const doubles: Question<DoublesParameters, Doubles> = (model, { cursor, limit, sensitive }, reader) => {
  const { directory, doubles: all } = model.maillage;
  const seen = readingAs(reader, sensitive);
  const shown = all.flatMap(({ a, b, words }) => {
    const [one, other] = [shownIndex(model, a, seen), shownIndex(model, b, seen)];
    return one === undefined || other === undefined ? [] : [{ one, other, words }];
  });
  const from = cursor === undefined ? 0 : Number(cursor);
  if (!Number.isInteger(from) || from < 0) throw new Refused("malformed-cursor");
  const page = shown.slice(from, from + limit);
  return {
    items: page.map(({ one, other, words }) => ({
      organisations: [briefly(directory, one), briefly(directory, other)],
      words: [...words],
    })),
    total: shown.length,
    next: from + limit < shown.length ? String(from + limit) : null,
  };
};
