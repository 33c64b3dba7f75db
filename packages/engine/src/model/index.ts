export { precedence } from "./fact.js";
export type { Fact, Origin } from "./fact.js";
export { correctedFields, kinds } from "./organisation.js";
export type { CorrectedField, Kind, Organisation } from "./organisation.js";
export { RefusedFile, problemCodes, refusalReasons } from "./problem.js";
export type { Outcome, Problem, ProblemCode, RefusalReason } from "./problem.js";
export { rungs, tieKinds } from "./tie.js";
export type { Rung, Tie, TieKind } from "./tie.js";
