import type { TSchema } from "typebox";
import { CallAnswer, CallParameters } from "../answers/call.js";
import { Clusters } from "../answers/clusters.js";
import { Coverage } from "../answers/coverage.js";
import { Diagnosis } from "../answers/diagnosis.js";
import { Doubles, DoublesParameters } from "../answers/doubles.js";
import { Ego, EgoParameters } from "../answers/ego.js";
import { Metrics } from "../answers/metrics.js";
import { NetworkColumns, NetworkSize } from "../answers/network.js";
import {
  ClustersParameters,
  DiagnosisParameters,
  NetworkColumnsParameters,
  NetworkParameters,
} from "../answers/network-parameters.js";
import { NichePairs, NichePairsParameters, Niches, NichesParameters } from "../answers/niches.js";
import { KnownOrganisation, OfOrganisation } from "../answers/organisation.js";
import { OverlapParameters, OverlapReport, Partners, PartnersParameters } from "../answers/partners.js";
import { NoParameters } from "../answers/parts.js";
import { Meeting, PrepareParameters } from "../answers/prepare.js";
import { SearchPage, SearchParameters } from "../answers/search.js";
import { Size } from "../answers/size.js";
import { Table, TableParameters } from "../answers/table.js";
import { Territories, TerritoriesParameters } from "../answers/territories.js";
import { Vocabularies } from "../answers/vocabularies.js";
import { allShown, briefs } from "./briefs.js";
import { call } from "./call.js";
import { check } from "./check.js";
import { clusters } from "./clusters.js";
import { coverage } from "./coverage.js";
import { diagnosis } from "./diagnosis.js";
import { doubles } from "./doubles.js";
import { ego } from "./ego.js";
import { knownAs } from "./keys.js";
import { metrics } from "./metrics.js";
import { networkColumns } from "./network-columns.js";
import { network } from "./network.js";
import { nichePairs, niches } from "./niches.js";
import { objection } from "./objection.js";
import { organisation } from "./organisation.js";
import { overlap } from "./overlap.js";
import { partners } from "./partners.js";
import { prepare } from "./prepare.js";
import type { Question } from "./question.js";
import { search } from "./search.js";
import { size } from "./size.js";
import { table } from "./table.js";
import { territories } from "./territories.js";
import { vocabularies } from "./vocabularies.js";

/** A question with what it takes and what it gives. */
interface Described<P, A> {
  readonly takes: TSchema;
  readonly gives: TSchema;
  readonly ask: Question<P, A>;
}

const described = <P, A>(takes: TSchema, gives: TSchema, ask: Question<P, A>): Described<P, A> => ({
  takes,
  gives,
  ask,
});

/** Everything that can be asked of a model, by `maillage ask` as it stands here; a new question is one file and one line. */
export const questions = {
  call: described(CallParameters, CallAnswer, call),
  clusters: described(ClustersParameters, Clusters, clusters),
  coverage: described(NoParameters, Coverage, coverage),
  diagnosis: described(DiagnosisParameters, Diagnosis, diagnosis),
  doubles: described(DoublesParameters, Doubles, doubles),
  ego: described(EgoParameters, Ego, ego),
  metrics: described(NetworkParameters, Metrics, metrics),
  network: described(NetworkParameters, NetworkSize, network),
  "network-columns": described(NetworkColumnsParameters, NetworkColumns, networkColumns),
  "niche-pairs": described(NichePairsParameters, NichePairs, nichePairs),
  niches: described(NichesParameters, Niches, niches),
  organisation: described(OfOrganisation, KnownOrganisation, organisation),
  overlap: described(OverlapParameters, OverlapReport, overlap),
  partners: described(PartnersParameters, Partners, partners),
  prepare: described(PrepareParameters, Meeting, prepare),
  search: described(SearchParameters, SearchPage, search),
  size: described(NoParameters, Size, size),
  table: described(TableParameters, Table, table),
  territories: described(TerritoriesParameters, Territories, territories),
  vocabularies: described(NoParameters, Vocabularies, vocabularies),
} as const;

/** What a server asks for its own ends. */
const inner = { "all-shown": allShown, briefs, check, "known-as": knownAs, objection } as const;

type Questions = { readonly [Q in keyof typeof questions]: (typeof questions)[Q]["ask"] } & typeof inner;

export type OfferedId = keyof typeof questions;
export type QuestionId = keyof Questions;
export type ParametersOf<Q extends QuestionId> = Parameters<Questions[Q]>[1];
export type AnswerTo<Q extends QuestionId> = ReturnType<Questions[Q]>;

export const isOffered = (id: string): id is OfferedId => Object.hasOwn(questions, id);

/** What answers a question, whoever asks it. */
export const questionOf = (id: QuestionId): Question<unknown, unknown> =>
  (isOffered(id) ? questions[id].ask : inner[id]) as Question<unknown, unknown>;
