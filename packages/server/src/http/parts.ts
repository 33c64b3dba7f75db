import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from "fastify";
import type { Analyses } from "../analyses/analyses.js";
import type { Outlines } from "../answers/outlines.js";
import type { QueryThread } from "../threads/query-thread.js";
import type { Jobs } from "../jobs/jobs.js";
import type { Store } from "../store/store.js";
import type { Inspector } from "../importing/inspector.js";
import type { Uploads } from "../uploads/uploads.js";

/** What the routes work with. */
export interface Parts {
  readonly store: Store;
  readonly queryThread: QueryThread;
  readonly analyses: Analyses;
  /** Long works: imports, analyses. */
  readonly jobs: Jobs;
  /** Of the store: threads open it by its folder. */
  readonly folder: string;
  readonly uploads: Uploads;
  readonly inspect: Inspector;
  /** Borders to be drawn beneath the map, where some were given. */
  readonly outlines?: Outlines;
  /** Told of failures that nobody foresaw. */
  readonly report: (error: Error, where: string) => void;
  /** This instant, ISO, UTC. */
  readonly now: () => string;
}

/** An application whose routes take their types from their schemas. */
export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

/** Some routes, of one subject. A new subject is one file and one line in `routes.ts`. */
export type Routes = (api: Api, parts: Parts) => void;
