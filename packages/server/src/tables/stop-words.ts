import { readTable } from "./read-table.js";

/** Words that say nothing of what an association does, folded. */
export const readStopWords = (): ReadonlySet<string> =>
  new Set(readTable<"word">("lexicons", "stop-words.csv").map(({ word }) => word));
