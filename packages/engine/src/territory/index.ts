export type { Commune, Gazetteer } from "./gazetteer.js";
export { readOutlines } from "./outlines.js";
export type { Level } from "./reach.js";
export { simplified } from "./simplify.js";
export { readTerritory } from "./territory.js";
export type { Territory } from "./territory.js";
