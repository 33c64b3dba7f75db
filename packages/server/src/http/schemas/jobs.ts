import { Type, type Static } from "typebox";
import { jobStates } from "../../jobs/jobs.js";
import { Closed } from "./parts.js";

export const Job = Closed({
  id: Type.String(),
  kind: Type.String(),
  by: Type.String(),
  state: Type.Enum([...jobStates]),
  progress: Closed({ step: Type.String(), done: Type.Number(), total: Type.Optional(Type.Number()) }),
  report: Type.Optional(Type.Unknown({ description: "What came of it, once it is done." })),
  problem: Type.Optional(Type.Unknown({ description: "Why it failed." })),
});
export type Job = Static<typeof Job>;
