import { Top } from "../../arrays/top.js";
import type { Search } from "./search.js";

/** The best k by asking everyone: slow, obvious, and the judge of any faster search. */
export const askEveryone: Search = ({ scorer, score }, k, gate) => {
  const top = new Top(k);
  const { size } = scorer.matching.directory;
  for (let b = 0; b < size; b++) if (gate(b)) top.offer(b, score(b));
  return top.ranked();
};
