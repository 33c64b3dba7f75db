import { Refused } from "../refusals/refused.js";
import { briefly } from "./present-suggestion.js";
import type { Question } from "./question.js";

/** As many as one looks through. */
const mostNamed = 12;

/**
 * The id of the one organisation that a reader means by a number or a name.
 * @throws Refused `unknown-organisation`; `ambiguous-organisation` where it fits several, `similar-organisations` where it
 * fits none and these are near: `candidates` says which
 */
export const which: Question<{ readonly typed: string }, string> = ({ maillage, words }, { typed }, { language }) => {
  const { directory } = maillage;
  const found = maillage.findOne(typed);
  if (found.kind === "none") throw new Refused("unknown-organisation", { about: typed });
  if (found.kind === "one") return briefly(directory, found.index).id;
  const candidates = found.indices.slice(0, mostNamed).map((index) => briefly(directory, index));
  const { unknownPlace } = words[language].say.screen;
  throw new Refused(found.kind === "like" ? "similar-organisations" : "ambiguous-organisation", {
    about: typed,
    lines: candidates.map(({ id, name, commune }) => `  ${id}  ${name} (${commune?.name ?? unknownPlace})`),
    extra: { count: found.indices.length, candidates },
  });
};
