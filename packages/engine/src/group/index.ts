export { aspectIds, aspects } from "./aspects.js";
export type { AspectId, Element } from "./aspects.js";
export { fitTo, gather, groupSize } from "./group.js";
export type { Row } from "./group.js";
