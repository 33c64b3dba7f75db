import { dimensionIds, whole, wholeWeight, type Suggestion } from "@maillage/engine/match";
import type { Partners, PartnersParameters } from "../answers/partners.js";
import { namingFor, readingAs } from "./naming.js";
import { briefly, suggestionShape } from "./present-suggestion.js";
import { indexOf, type Question } from "./question.js";
import { rankingOf } from "./ranking.js";

/** Who to meet, and why; with weights of one's own and organisations to leave out. */
export const partners: Question<PartnersParameters, Partners> = (model, asked, reader) => {
  const { maillage } = model;
  const { directory } = maillage;
  const index = indexOf(model, asked.id, reader);
  const { intent, gates } = rankingOf(model, asked, reader);
  const { close, unsure, bridging, stability, missing } = maillage.partners(index, { intent, top: asked.top, gates });
  const { means } = maillage.scorer(intent);
  const { say } = model.words[reader.language];
  const naming = namingFor(model, readingAs(reader, asked.sensitive));
  const shape = (list: keyof typeof stability) => (suggestion: Suggestion) => {
    const overlap = maillage.sharedGround.pair(index, suggestion.index);
    const told = {
      ...suggestionShape(directory, suggestion, overlap, say, naming),
      stability: stability[list].get(suggestion.index) ?? 0,
    };
    return reader.may.overlap ? told : { ...told, overlap: null };
  };
  return {
    organisation: briefly(directory, index),
    intent: intent.id,
    weights: Object.fromEntries(dimensionIds.map((id) => [id, intent.weights[id] / wholeWeight])),
    chance: Object.fromEntries(dimensionIds.map((id) => [id, means[id] / whole])),
    close: close.map(shape("close")),
    unsure: unsure.map(shape("close")),
    asks: [...missing],
    bridging: bridging.map(shape("bridging")),
  };
};
