import { complementarity } from "./complementarity.js";
import type { Dimension } from "./dimension.js";
import { publicDimension } from "./public.js";
import { sector } from "./sector.js";
import { territory } from "./territory.js";
import { ties } from "./ties.js";

/** The table of contents of the score. */
export const dimensions: readonly Dimension[] = [sector, territory, publicDimension, complementarity, ties];
