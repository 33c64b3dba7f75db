import { Type, type Static } from "typebox";
import { Closed, Ratio } from "./parts.js";

/** How well methods find known ties that were held out. */
export const Evaluation = Closed({
  organisations: Type.Integer(),
  ties: Type.Integer(),
  splits: Type.Integer(),
  methods: Type.Array(
    Closed({
      method: Type.String(),
      hit10: Ratio,
      mrr: Ratio,
      recall10: Ratio,
      sd: Type.Number({ description: "Standard deviation of hit10 over the splits." }),
    }),
  ),
});
export type Evaluation = Static<typeof Evaluation>;
