export { readDocuments } from "./documents.js";
export type { Documents } from "./documents.js";
