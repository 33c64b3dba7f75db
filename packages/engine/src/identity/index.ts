export { readCorrection, readDeclaredMeans } from "./corrections.js";
export { keysOf, nameKeysOf } from "./keys.js";
export { isLocalId } from "./local-ids.js";
export type { Objection } from "./objections.js";
export { resolveIdentities } from "./resolve.js";
export type { Records } from "./resolve.js";
