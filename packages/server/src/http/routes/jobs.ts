import { setMaxListeners } from "node:events";
import { jobEvents, lastEventId } from "../job-events.js";
import { languageOf } from "../language.js";
import type { Routes } from "../parts.js";
import { Refused } from "../../refusals/refused.js";
import { Job, JobList, OfJob } from "../../answers/jobs.js";
import { presentJob } from "../present-job.js";

const tags = ["jobs"];
const config = { needs: "write" } as const;

export const jobRoutes: Routes = (api, { jobs }) => {
  const jobOf = (id: string) => {
    const job = jobs.get(id);
    if (!job) throw new Refused("unknown-job", { about: id });
    return job;
  };
  const closing = new AbortController();
  // As many listeners as there are watchers, each gone with its stream.
  setMaxListeners(0, closing.signal);
  // A server that waits for its connections would wait for those who watch for ever.
  api.addHook("preClose", async () => closing.abort());

  api.get(
    "/jobs",
    { config, schema: { summary: "Long works, the latest first", tags, response: { 200: JobList } } },
    (request) => ({ items: jobs.list().map((job) => presentJob(job, languageOf(request))), next: null }),
  );
  api.get(
    "/jobs/:id",
    { config, schema: { summary: "How far a long work is", tags, params: OfJob, response: { 200: Job } } },
    (request) => presentJob(jobOf(request.params.id), languageOf(request)),
  );
  api.delete(
    "/jobs/:id",
    {
      config,
      schema: {
        summary: "Cancel a long work; it ends as soon as it can, and nothing of it stays",
        tags,
        params: OfJob,
        response: { 202: Job },
      },
    },
    async (request, reply) => {
      const language = languageOf(request);
      const { id } = jobOf(request.params.id);
      if (!jobs.cancel(id)) throw new Refused("job-ended");
      return reply.code(202).send(presentJob(jobOf(id), language));
    },
  );
  api.get(
    "/jobs/:id/events",
    {
      config,
      // Compression would hold events back until it has enough of them.
      compress: false,
      exposeHeadRoute: false,
      schema: {
        summary: "A job's states as server-sent events, until it has ended",
        description: "Each event `job` holds what GET /jobs/{id} answers. The last one has the id `end`.",
        tags,
        params: OfJob,
        produces: ["text/event-stream"],
      },
    },
    (request, reply) => {
      if (request.headers["last-event-id"] === lastEventId) return reply.code(204).send();
      const job = jobOf(request.params.id);
      const stream = jobEvents(jobs, job, (state) => presentJob(state, languageOf(request)), closing.signal);
      void reply.header("cache-control", "no-store").header("x-accel-buffering", "no");
      return reply.type("text/event-stream; charset=utf-8").send(stream);
    },
  );
};
