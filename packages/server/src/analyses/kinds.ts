import { diagnoseTerritory } from "./diagnosis.js";
import type { Analyser } from "./analyser.js";
import { analyseNetwork } from "./network.js";

/** Every analysis that runs as a job; a new one is one file and one line. */
export const analysers = {
  network: analyseNetwork,
  diagnosis: diagnoseTerritory,
} as const satisfies Readonly<Record<string, Analyser<never>>>;

export type AnalysisKind = keyof typeof analysers;
