import { guessReadings, recogniseSource, sureEnough } from "@maillage/engine/read";

/** Spreadsheets often begin with a title: the header is looked for in this many rows. */
export const deepestHeader = 15;

const certaintyOf = (row: readonly string[]): number =>
  recogniseSource(row) ? 1 : Math.max(0, ...guessReadings(row).map(({ certainty }) => certainty));

/** How surely one of the first rows of a table is the header of something that can be read, in [0, 1]. */
export const surenessOf = (beginning: readonly (readonly string[])[]): number =>
  Math.max(0, ...beginning.slice(0, deepestHeader).map(certaintyOf));

/** The first row that is a known header, else one that its words tell, else the first with two cells or more, else the first. */
export function findHeader(beginning: readonly (readonly string[])[]): number {
  const known = beginning.findIndex((row) => recogniseSource(row) !== undefined);
  const told = known >= 0 ? known : beginning.findIndex((row) => certaintyOf(row) >= sureEnough);
  return told >= 0
    ? told
    : Math.max(
        0,
        beginning.findIndex((row) => row.filter((cell) => cell.trim() !== "").length > 1),
      );
}
