import { Type, type Static } from "typebox";
import { jobStates } from "../jobs/jobs.js";
import { Closed } from "./parts.js";

const JobId = Type.String({ minLength: 1, maxLength: 60, description: "Id of a job." });
export const OfJob = Closed({ id: JobId });

/** A problem inside an answer: that of a job. */
const Problem = Type.Object(
  { type: Type.String(), title: Type.String(), status: Type.Integer(), detail: Type.String(), code: Type.String() },
  { additionalProperties: true, description: "As in an answer `application/problem+json`." },
);

export const Job = Closed({
  id: JobId,
  kind: Type.String({ description: "`import`, `analysis`…" }),
  by: Type.String(),
  about: Type.Optional(Type.String({ description: "What it works on: of an import, the id of the upload." })),
  state: Type.Enum([...jobStates]),
  progress: Closed({
    step: Type.String(),
    done: Type.Number(),
    total: Type.Optional(Type.Number()),
    rows: Type.Optional(Type.Integer({ description: "Of an import: rows read so far." })),
  }),
  report: Type.Optional(Type.Unknown({ description: "What came of it, once it is done." })),
  problem: Type.Optional(Problem),
});
export type Job = Static<typeof Job>;

export const JobList = Closed({ items: Type.Array(Job), next: Type.Null() });
