import type { Territories as Found } from "@maillage/server/answers/territories.js";

/** Territories that answer to what was typed. */
export type Territories = Found;
export type Territory = Territories["items"][number];
