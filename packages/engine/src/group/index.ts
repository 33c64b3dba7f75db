export { aspectIds, aspects } from "./aspects.js";
export type { AspectId, Element } from "./aspects.js";
export { fitTo, gather, groupSize } from "./group.js";
export type { Row } from "./group.js";
export { answerCall } from "./answer-call.js";
export type { CallGroup } from "./call-group.js";
export { openCriteria } from "./criteria.js";
export type { Criterion } from "./criteria.js";
