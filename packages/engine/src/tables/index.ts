export { tablesFrom } from "./tables.js";
export type { Tables } from "./tables.js";
