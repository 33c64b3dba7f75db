export type { Directory } from "./directory.js";
export { neighboursOf } from "./tie-graph.js";
