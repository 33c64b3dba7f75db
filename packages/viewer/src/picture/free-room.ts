import type { Box } from "../look/name-lines.js";

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Room for names: who comes first has it, and no other is drawn over it. */
export interface FreeRoom {
  /** Takes a place. @returns whether it was free; a place that is taken stays with whoever had it */
  take(box: Box): boolean;
  /** Takes it whoever had it, for a name that must be read. @returns true */
  insist(box: Box): boolean;
  clear(): void;
}

export function createFreeRoom(): FreeRoom {
  let taken: Box[] = [];
  return {
    take(box) {
      if (taken.some((other) => meet(box, other))) return false;
      taken.push(box);
      return true;
    },
    insist: (box) => taken.push(box) > 0,
    clear: () => void (taken = []),
  };
}
