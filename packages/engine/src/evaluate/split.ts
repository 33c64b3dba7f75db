import { compareText } from "../arrays/order.js";
import { seededRandom, shuffle } from "../arrays/random.js";
import type { Tie } from "../model/tie.js";

/** Known ties cut in two: what a method may learn from, and what it must find. */
export interface Split {
  readonly training: readonly Tie[];
  readonly heldOut: readonly Tie[];
}

/** Ties of one project are held out together; a tie without a project stands for itself. */
const unitOf = ({ source, target, what, kind }: Tie): string =>
  kind === "cooperation" && what ? `project ${what}` : `pair ${[source, target].sort().join(" ")}`;

/**
 * Holds out a share of the projects (of the pairs where there is no project), drawn with a seed. Pairs are sorted
 * first, so that the order of rows changes nothing.
 * @param share in ]0, 1[
 */
export function splitTies(ties: readonly Tie[], share: number, seed: number): Split {
  const units = shuffle([...new Set(ties.map(unitOf))].sort(compareText), seededRandom(seed));
  const held = new Set(units.slice(0, Math.round(units.length * share)));
  return {
    training: ties.filter((tie) => !held.has(unitOf(tie))),
    heldOut: ties.filter((tie) => held.has(unitOf(tie))),
  };
}
