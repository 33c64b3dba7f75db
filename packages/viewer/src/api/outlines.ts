import type { Outlines as Drawn } from "@maillage/server/answers/outlines.js";

/** Borders beneath the map, in its plane. */
export type Outlines = Drawn["outlines"];
