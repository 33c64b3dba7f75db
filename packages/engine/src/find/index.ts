export { MalformedCursor } from "./cursor.js";
export { territoryLevels } from "./territory-documents.js";
export { createTerritoryFinder } from "./territory-finder.js";
export type { TerritoryFinder } from "./territory-finder.js";
