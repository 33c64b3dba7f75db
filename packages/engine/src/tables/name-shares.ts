import type { ReadTable } from "./read-table.js";

/** The shares of `data/name-words.csv`, of one. */
export const readNameShares = (readTable: ReadTable): ReadonlyMap<string, number> =>
  new Map(
    readTable<"stem" | "per_100000">("name-words.csv").map(({ stem, per_100000 }) => [
      stem,
      Number(per_100000) / 100_000,
    ]),
  );
