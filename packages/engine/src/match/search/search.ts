import type { Candidate } from "../../arrays/top.js";
import type { Gate } from "../gates.js";
import type { Query } from "../scorer.js";

/** Finds the best k of those that a gate lets through: best first, equal scores by id. */
export type Search = (query: Query, k: number, gate: Gate) => Candidate[];
