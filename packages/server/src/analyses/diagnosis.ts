import { diagnosisShape } from "../questions/present-diagnosis.js";
import { intentOf } from "../questions/partners.js";
import { HttpProblem } from "../http/problems.js";
import type { DiagnosisParameters } from "../answers/analysis.js";
import { territoryOf, type Analyser } from "./analyser.js";

/** What `maillage diagnose` gives, as data and as a report, in both languages. */
export const diagnoseTerritory: Analyser<DiagnosisParameters> = (material, asked) => {
  const { workspace, objected, tables, words, progress } = material;
  const territory = territoryOf(material, asked.territory);
  const reference = asked.reference === undefined ? undefined : territoryOf(material, asked.reference);
  const { top, alpha } = asked;
  const choice = { intent: intentOf(tables.intents, asked.intent), top, alpha, sensitive: false, objected, territory };
  const size = workspace.directory.size;
  const { network, introduce, diagnose } = workspace.network(choice, (done) => progress("affinities", done, size));
  if (network.ids.length === 0) throw new HttpProblem("conflict", { about: territory.name });
  progress("diagnosis", 0, 1);
  const found = diagnose(territory, reference);
  const territories = { territory, ...(reference ? { reference } : {}) };
  return Object.fromEntries(
    (["fr", "en"] as const).flatMap((language) => {
      const { say } = words[language];
      const shape = diagnosisShape(network, found, territories, introduce, say);
      return [
        [`diagnosis-${language}`, JSON.stringify(shape)],
        [`report-${language}`, say.diagnosis(shape)],
      ];
    }),
  );
};
