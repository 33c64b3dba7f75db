import type { Gazetteer } from "../../territory/gazetteer.js";

/** What likeness is judged with. */
export interface LinkageKnowledge {
  readonly gazetteer: Gazetteer;
  /** Share of the country's names that have a stem (`data/name-words.csv`). */
  readonly nameShares: ReadonlyMap<string, number>;
}
