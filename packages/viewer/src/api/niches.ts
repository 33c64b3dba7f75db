import type { NichePairs as Cell, Niches as Grid } from "@maillage/server/answers/niches.js";

/** How many organisations each activity has in each area, against what chance would put there. */
export type Niches = Grid;

/** The organisations of one niche, and the pairs that share the most ground. */
export type NichePairs = Cell;
export type NichePair = NichePairs["pairs"][number];
/** How much of one's ground the other also occupies, both ways, for one resource. */
export type Shared = NichePair["volunteers"];
