import { gateFrom } from "@maillage/engine/match/gates.js";
import { overlapReportShape } from "./present-suggestion.js";
import { indexOf, type Question } from "./question.js";

/** Whose ground meets this organisation's, for volunteers and for funding. */
export const overlap: Question<{ readonly id: string; readonly top: number }, ReturnType<typeof overlapReportShape>> = (
  model,
  { id, top },
  reader,
) => {
  const { directory } = model.workspace;
  const index = indexOf(model, id, reader);
  const gate = gateFrom(directory, index, { sensitive: reader.may.sensitive, objected: model.objected });
  return overlapReportShape(
    directory,
    index,
    model.workspace.sharedGround.report(index, top, gate),
    model.words[reader.language].say,
  );
};
