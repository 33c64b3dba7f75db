import { dimensionIds, wholeWeight, type DimensionId, type Intent } from "@maillage/engine/match";
import { wrongValue } from "../refusals/refused.js";

/** The intent of that id, the first of the table without one. @throws Refused `invalid` */
export function intentOf(intents: readonly Intent[], id: string | undefined): Intent {
  const intent = id === undefined ? intents[0] : intents.find((each) => each.id === id);
  if (!intent) throw wrongValue("intent", `${id} (${intents.map((each) => each.id).join(", ")})`);
  return intent;
}

/**
 * Weights as a reader wrote them, `sector:40,ties:10`, brought to thousandths that sum to 1,000: rounded down, then the
 * largest remainders up (Hamilton), the first dimensions first. @throws Refused `invalid`
 */
export function readWeights(written: string): Record<DimensionId, number> {
  const shares = Object.fromEntries(dimensionIds.map((id) => [id, 0])) as Record<DimensionId, number>;
  for (const part of written.split(",")) {
    const [name = "", value = ""] = part.split(":").map((each) => each.trim());
    const id = dimensionIds.find((each) => each === name);
    if (!id || !/^\d+(?:\.\d+)?$/.test(value)) throw wrongValue("weights", `${part} (${dimensionIds.join(", ")})`);
    shares[id] = Number(value);
  }
  const sum = dimensionIds.reduce((total, id) => total + shares[id], 0);
  if (!(sum > 0 && sum < Infinity)) throw wrongValue("weights", "0");
  const exact = dimensionIds.map((id) => ({ id, parts: (shares[id] * wholeWeight) / sum }));
  const weights = Object.fromEntries(exact.map(({ id, parts }) => [id, Math.floor(parts)])) as typeof shares;
  const left = wholeWeight - dimensionIds.reduce((total, id) => total + weights[id], 0);
  const byRemainder = exact.toSorted((a, b) => (b.parts % 1) - (a.parts % 1));
  for (const { id } of byRemainder.slice(0, left)) weights[id]++;
  return weights;
}
