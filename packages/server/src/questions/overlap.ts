import { gateFrom } from "@maillage/engine/match";
import type { OverlapParameters, OverlapReport } from "../answers/partners.js";
import { namingFor, readingAs } from "./naming.js";
import { overlapReportShape } from "./present-suggestion.js";
import { indexOf, type Question } from "./question.js";

/** Whose ground meets this organisation's, for volunteers and for funding. */
export const overlap: Question<OverlapParameters, OverlapReport> = (model, { id, top, sensitive }, reader) => {
  const { directory, sharedGround } = model.maillage;
  const index = indexOf(model, id, reader);
  const gate = gateFrom(directory, index, { sensitive: sensitive && reader.may.sensitive });
  const { say } = model.words[reader.language];
  const naming = namingFor(model, readingAs(reader, sensitive));
  return overlapReportShape(directory, index, sharedGround.report(index, top, gate), say, naming);
};
