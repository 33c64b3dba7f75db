export { prepareMeeting } from "./prepare.js";
export type { Preparation } from "./prepare.js";
export type { Signal } from "./cautions.js";
export { outcomesKnown } from "./where-they-stand.js";
export type { NextReason } from "./where-they-stand.js";
