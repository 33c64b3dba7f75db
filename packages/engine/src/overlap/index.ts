export type { Coverage, Overlap, OverlapEvidence, OverlapLevel } from "./levels.js";
export { nichesOf, occupiesNiches, pairsOf } from "./niches.js";
export type { Niche } from "./niches.js";
export type { OverlapReport } from "./report.js";
