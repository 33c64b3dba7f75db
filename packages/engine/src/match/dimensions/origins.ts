import { trust, type Fact, type Origin } from "../../model/fact.js";

/** The origin of the least trusted of some facts: what rests on a guess is a guess. */
export const weakestOrigin = (facts: readonly Fact<unknown>[]): Origin =>
  facts.reduce<Origin>((weakest, { origin }) => (trust[origin] < trust[weakest] ? origin : weakest), "declared");
