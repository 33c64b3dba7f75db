import type { Outlines as Drawn } from "@maillage/server/http/schemas/outlines.js";

/** Borders beneath the map, in its plane. */
export type Outlines = Drawn["outlines"];
