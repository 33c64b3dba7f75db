import type { Diagnosis } from "../answers/diagnosis.js";
import type { SharedDiagnosisParameters } from "../answers/network-parameters.js";
import { diagnosis } from "../questions/diagnosis.js";
import { everybody, type Analyser } from "./analyser.js";
import { namedView } from "./views.js";

/** Everyone that a diagnosis names. */
const namedIn = ({ isolated, bridges }: Diagnosis): string[] => [
  ...isolated.introductions.flatMap(({ organisation, to }) => [organisation, ...to].map(({ id }) => id)),
  ...bridges.map(({ organisation }) => organisation.id),
];

/** A diagnosis as data and as a report, in both languages. */
export const diagnoseTerritory: Analyser<SharedDiagnosisParameters> = ({ model, progress }, asked) => {
  const views: Record<string, string> = {};
  for (const language of ["fr", "en"] as const) {
    const found = diagnosis(model, asked, everybody(language), progress);
    views[`diagnosis-${language}`] = JSON.stringify(found);
    views[`report-${language}`] = model.words[language].say.diagnosis(found);
    views[namedView] = JSON.stringify(namedIn(found));
  }
  return views;
};
