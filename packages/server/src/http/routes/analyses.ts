import { formatIds } from "@maillage/engine/export";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Type } from "typebox";
import { Value } from "typebox/value";
import type { AnalysisKind } from "../../analyses/kinds.js";
import { keyOf, type Kept } from "../../analyses/analyses.js";
import { actorOf } from "../access/identity.js";
import { languageOf } from "../language.js";
import type { Parts, Routes } from "../parts.js";
import { Refused } from "../../refusals/refused.js";
import { readerOf } from "../reader.js";
import { Clusters } from "../../answers/clusters.js";
import { Diagnosis } from "../../answers/diagnosis.js";
import { Metrics } from "../../answers/metrics.js";
import { Layout, SharedDiagnosisParameters, SharedNetworkParameters } from "../../answers/network-parameters.js";
import { Job } from "../../answers/jobs.js";
import { NetworkColumns } from "../../answers/network.js";
import { Closed } from "../../answers/parts.js";
import { createStillShown } from "../still-shown.js";
import { presentJob } from "../present-job.js";
import { zipOfFolder } from "../zip.js";

const tags = ["network"];
const NetworkQuery = Closed({ ...SharedNetworkParameters.properties, layout: Layout });
const Started = Closed({ job: Job });
const usualNetwork = keyOf("network", Value.Default(SharedNetworkParameters, {}) as SharedNetworkParameters);

const notAnalysed = (kind: AnalysisKind, parameters: object) =>
  new Refused("no-analysis", { extra: { analysis: { kind, parameters } } });

/** Results that were worked out before: none of these routes makes anybody wait for an analysis. */
export const analysisRoutes: Routes = (api, parts) => {
  const { analyses, store } = parts;
  const isStillShown = createStillShown(parts);

  async function latest(kind: AnalysisKind, parameters: object, reply: FastifyReply): Promise<Kept> {
    const kept = await analyses.latest(kind, parameters);
    if (!kept) throw notAnalysed(kind, parameters);
    if (!(await isStillShown(kept))) {
      await analyses.forget(kept.id);
      throw notAnalysed(kind, parameters);
    }
    const stale = kept.revision < (await store.revision());
    void reply.header("maillage-revision", kept.revision).header("maillage-stale", stale ? "1" : "0");
    void reply.header("maillage-computed-at", kept.at);
    return kept;
  }

  const send = (
    request: FastifyRequest,
    reply: FastifyReply,
    { views }: Kept,
    view: string,
    type = "application/json",
  ) => {
    const { language } = readerOf(request);
    const text = views[`${view}-${language}`] ?? views[view];
    return reply.header("content-language", language).type(`${type}; charset=utf-8`).send(text);
  };

  api.get(
    "/network",
    {
      schema: {
        summary: "Nodes, edges and positions, by columns, for drawing",
        tags,
        querystring: NetworkQuery,
        response: { 200: NetworkColumns },
      },
    },
    async (request, reply) => {
      const { layout, ...parameters } = request.query;
      return send(request, reply, await latest("network", parameters, reply), `network-${layout}`) as never;
    },
  );
  for (const [view, gives] of [
    ["clusters", Clusters],
    ["metrics", Metrics],
  ] as const)
    api.get(
      `/${view}`,
      {
        schema: {
          summary: `As maillage ${view} --json`,
          tags,
          querystring: SharedNetworkParameters,
          response: { 200: gives },
        },
      },
      async (request, reply) => send(request, reply, await latest("network", request.query, reply), view) as never,
    );
  const DiagnosisQuery = Closed({
    reference: SharedDiagnosisParameters.properties.reference,
    intent: SharedDiagnosisParameters.properties.intent,
    top: SharedDiagnosisParameters.properties.top,
    alpha: SharedDiagnosisParameters.properties.alpha,
    format: Type.Enum(["json", "markdown"], { default: "json" }),
  });
  api.get(
    "/diagnosis/:territory",
    {
      schema: {
        summary: "What a territory has, lacks, and hangs on, as data or as a report",
        tags,
        params: Closed({ territory: SharedDiagnosisParameters.properties.territory }),
        querystring: DiagnosisQuery,
        response: { 200: Diagnosis },
      },
    },
    async (request, reply) => {
      const { format, ...rest } = request.query;
      const kept = await latest("diagnosis", { ...rest, ...request.params }, reply);
      return (
        format === "json"
          ? send(request, reply, kept, "diagnosis")
          : send(request, reply, kept, "report", "text/markdown")
      ) as never;
    },
  );
  api.get(
    "/exports/:format",
    {
      schema: {
        summary: "The network and its analysis as files that others open, with a manifest, in a zip",
        tags,
        params: Closed({ format: Type.Enum([...formatIds]) }),
        querystring: SharedNetworkParameters,
        produces: ["application/zip"],
      },
    },
    async (request, reply) => {
      const { format } = request.params;
      const kept = await latest("network", request.query, reply);
      const files = analyses.filesOf(kept.id, format);
      if (files === undefined) throw notAnalysed("network", request.query);
      return reply
        .type("application/zip")
        .header("content-disposition", `attachment; filename="maillage-${format}.zip"`)
        .send(zipOfFolder(files));
    },
  );
  const start = (request: FastifyRequest, reply: FastifyReply, kind: AnalysisKind, parameters: object) => {
    void reply.code(202);
    return {
      job: presentJob(startAnalysis(parts, kind, parameters, actorOf(request.identity)), languageOf(request)),
    };
  };
  api.post(
    "/analyses/network",
    {
      config: { needs: "write" },
      schema: {
        summary: "Asks for an analysis of the network",
        tags,
        body: SharedNetworkParameters,
        response: { 202: Started },
      },
    },
    (request, reply) => start(request, reply, "network", request.body),
  );
  api.post(
    "/analyses/diagnosis",
    {
      config: { needs: "write" },
      schema: { summary: "Asks for a diagnosis", tags, body: SharedDiagnosisParameters, response: { 202: Started } },
    },
    (request, reply) => start(request, reply, "diagnosis", request.body),
  );
  api.get(
    "/analyses",
    {
      schema: {
        summary: "What was worked out, the latest first",
        tags,
        response: {
          200: Closed({
            items: Type.Array(
              Closed({
                id: Type.String(),
                kind: Type.String(),
                parameters: Type.Record(Type.String(), Type.Unknown()),
                at: Type.String(),
                stale: Type.Boolean(),
                usual: Type.Boolean({ description: "Made with what holds for who names no parameter." }),
              }),
            ),
          }),
        },
      },
    },
    async () => {
      const [list, revision] = [await store.analyses.list(), await store.revision()];
      return {
        items: list.map(({ id, parameters, at, revision: of }) => {
          const [kind, entries] = JSON.parse(parameters) as [string, [string, unknown][]];
          const usual = parameters === usualNetwork;
          return { id, kind, parameters: Object.fromEntries(entries), at, stale: of < revision, usual };
        }),
      };
    },
  );
};

/** Starts an analysis as a job; works of this kind wait for each other. */
export const startAnalysis = ({ analyses, jobs }: Parts, kind: AnalysisKind, parameters: object, by: string) =>
  jobs.start(kind, "analysis", by, async (work) => {
    const { id } = await analyses.run(kind, parameters, work);
    return { analysis: id };
  });
