import { gateFrom } from "@maillage/engine/match/gates.js";
import { overlapReportShape } from "./present-suggestion.js";
import { placeOf, type Question } from "./question.js";

/** Whose ground meets this organisation's, for volunteers and for funding. */
export const overlap: Question<{ readonly id: string; readonly top: number }, ReturnType<typeof overlapReportShape>> = (
  model,
  { id, top },
  reader,
) => {
  const { directory } = model.workspace;
  const place = placeOf(model, id, reader);
  const gate = gateFrom(directory, place, { sensitive: reader.may.sensitive, objected: model.objected });
  return overlapReportShape(
    directory,
    place,
    model.overlaps.report(place, top, gate),
    model.words[reader.language].say,
  );
};
