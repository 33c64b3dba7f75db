import type { SharedDiagnosisParameters } from "../answers/network-parameters.js";
import { diagnosis } from "../questions/diagnosis.js";
import { everybody, type Analyser } from "./analyser.js";

/** A diagnosis as data and as a report, in both languages. */
export const diagnoseTerritory: Analyser<SharedDiagnosisParameters> = ({ model, progress }, asked) =>
  Object.fromEntries(
    (["fr", "en"] as const).flatMap((language) => {
      const found = diagnosis(model, asked, everybody(language), progress);
      return [
        [`diagnosis-${language}`, JSON.stringify(found)],
        [`report-${language}`, model.words[language].say.diagnosis(found)],
      ];
    }),
  );
