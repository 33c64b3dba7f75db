import { evaluateRecords, fewestTies } from "@maillage/engine/evaluate";
import type { Records } from "@maillage/engine/identity";
import type { Tables } from "@maillage/engine/tables";
import type { Evaluation } from "../answers/evaluation.js";
import { Refused } from "../refusals/refused.js";
import type { Progress } from "./question.js";

/** Seed of the first split: that of the protocol that others compare themselves by. */
const firstSeed = 1000;

/** Our ranking beside the baselines, on known ties. It needs no store, so no model. @throws Refused `too-few-ties` */
export function evaluateRanking(
  records: Records,
  tables: Tables,
  { splits }: { readonly splits: number },
  progress: Progress,
): Evaluation {
  const drawn = { count: splits, seed: firstSeed };
  const { methods, ...size } = evaluateRecords(records, tables, drawn, (done) => progress("splits", done, splits));
  if (size.ties < fewestTies) throw new Refused("too-few-ties", { about: `${size.ties}` });
  return { ...size, splits, methods: methods.map((each) => ({ ...each })) };
}
