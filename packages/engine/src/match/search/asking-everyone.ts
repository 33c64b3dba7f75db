import type { Gate } from "../gates.js";
import type { Scorer } from "../scorer.js";
import { Top, type Candidate } from "../../arrays/top.js";

/**
 * The best k for one organisation, by asking everyone: slow, obvious, and the judge of any faster search.
 * @returns best first, equal scores by id
 */
export function rankByAskingEveryone({ directory, from }: Scorer, a: number, k: number, gate: Gate): Candidate[] {
  const top = new Top(k);
  const score = from(a);
  for (let b = 0; b < directory.size; b++) if (gate(b)) top.offer(b, score(b));
  return top.ranked();
}
