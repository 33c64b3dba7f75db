import type { Territories as Found } from "@maillage/server/http/schemas/territories.js";

/** Territories that answer to what was typed. */
export type Territories = Found;
export type Territory = Territories["items"][number];
