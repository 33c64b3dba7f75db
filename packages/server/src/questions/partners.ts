import { dimensionIds, type DimensionId } from "@maillage/engine/match/dimensions/dimensions.js";
import { whole } from "@maillage/engine/match/dimensions/values.js";
import { wholeWeight, type Intent } from "@maillage/engine/match/intent.js";
import type { Suggestion } from "@maillage/engine/match/partners.js";
import { HttpProblem } from "../http/problems.js";
import type { Partners, PartnersQuery } from "../answers/partners.js";
import { briefly, suggestionShape } from "./present-suggestion.js";
import { indexOf, type Question } from "./question.js";

const wrong = (name: string, detail: string) =>
  new HttpProblem("invalid", { errors: [{ in: "querystring", name, detail }] });

/** The intent of that id, the first of the table without one. @throws HttpProblem `invalid` */
export function intentOf(intents: readonly Intent[], id: string | undefined): Intent {
  const intent = id === undefined ? intents[0] : intents.find((each) => each.id === id);
  if (!intent) throw wrong("intent", `${id} (${intents.map((each) => each.id).join(", ")})`);
  return intent;
}

/**
 * Weights as a reader wrote them, `sector:40,ties:10`, brought to thousandths that sum to 1,000: rounded down, then the
 * largest remainders up (Hamilton), the first dimensions first. @throws HttpProblem `invalid`
 */
export function readWeights(written: string): Record<DimensionId, number> {
  const shares = Object.fromEntries(dimensionIds.map((id) => [id, 0])) as Record<DimensionId, number>;
  for (const part of written.split(",")) {
    const [name = "", value = ""] = part.split(":").map((each) => each.trim());
    const id = dimensionIds.find((each) => each === name);
    if (!id || !/^\d+(?:\.\d+)?$/.test(value)) throw wrong("weights", `${part} (${dimensionIds.join(", ")})`);
    shares[id] = Number(value);
  }
  const sum = dimensionIds.reduce((total, id) => total + shares[id], 0);
  if (!(sum > 0 && sum < Infinity)) throw wrong("weights", "0");
  const exact = dimensionIds.map((id) => ({ id, parts: (shares[id] * wholeWeight) / sum }));
  const weights = Object.fromEntries(exact.map(({ id, parts }) => [id, Math.floor(parts)])) as typeof shares;
  const left = wholeWeight - dimensionIds.reduce((total, id) => total + weights[id], 0);
  const byRemainder = exact.toSorted((a, b) => (b.parts % 1) - (a.parts % 1));
  for (const { id } of byRemainder.slice(0, left)) weights[id]++;
  return weights;
}

/** Who to meet: as `maillage match`, with weights of one's own and organisations to leave out. */
export const partners: Question<PartnersQuery & { readonly id: string }, Partners> = (model, asked, reader) => {
  const { directory } = model.workspace;
  const index = indexOf(model, asked.id, reader);
  const chosen = intentOf(model.tables.intents, asked.intent);
  const intent = asked.weights === undefined ? chosen : { ...chosen, weights: readWeights(asked.weights) };
  const scorer = model.workspace.scorer(intent);
  const excluded = (asked.exclude ?? "").split(",").filter((id) => id !== "");
  const gates = {
    ...(asked.within === undefined ? {} : { within: asked.within }),
    ...(asked.sensitive && reader.may.sensitive ? { sensitive: true } : {}),
    objected: new Set([...model.objected, ...excluded]),
  };
  const { top } = asked;
  const { close, bridging, stability } = model.workspace.partners(index, { intent, top, gates });
  const { say } = model.words[reader.language];
  const shape = (list: keyof typeof stability) => (suggestion: Suggestion) => {
    const overlap = model.workspace.sharedGround.pair(index, suggestion.index);
    const told = {
      ...suggestionShape(directory, suggestion, overlap, say),
      stability: stability[list].get(suggestion.index) ?? 0,
    };
    return reader.may.overlap ? told : { ...told, overlap: null };
  };
  return {
    organisation: briefly(directory, index),
    intent: intent.id,
    weights: Object.fromEntries(dimensionIds.map((id) => [id, intent.weights[id] / wholeWeight])),
    chance: Object.fromEntries(dimensionIds.map((id) => [id, scorer.means[id] / whole])),
    close: close.map(shape("close")),
    bridging: bridging.map(shape("bridging")),
  };
};
