import multipart from "@fastify/multipart";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { Type } from "typebox";
import { asRefused } from "../../refusals/as-refused.js";
import { startImport } from "../../jobs/start-import.js";
import { actorOf } from "../access/identity.js";
import { languageOf } from "../language.js";
import { drainAfter } from "../drain.js";
import type { Api, Routes } from "../parts.js";
import { authorOf } from "../reader.js";
import { admitForm, formLimits, receiveForm } from "../receive-upload.js";
import { Closed } from "../../answers/parts.js";
import { AskedReading, OfUpload, SourceId, Started, Upload, UploadList } from "../../answers/uploads.js";
import { presentJob } from "../present-job.js";
import { presentUpload } from "../../importing/present-upload.js";

const tags = ["imports"];
const config = { needs: "write" } as const;
const As = Closed({ as: Type.Optional(SourceId) });

/** Files that people bring: received, looked at, then imported by a job. */
export const uploadRoutes: Routes = (api, parts) => {
  const { uploads, inspect } = parts;

  const ownUpload = (id: string, { identity }: FastifyRequest) => uploads.get(id, actorOf(identity));

  async function look(id: string, asked: AskedReading, request: FastifyRequest) {
    const upload = ownUpload(id, request);
    return presentUpload(upload, await inspect(upload, asked), languageOf(request));
  }

  void api.register(async (scope: FastifyInstance) => {
    await scope.register(multipart, { limits: formLimits });
    (scope as unknown as Api).post(
      "/uploads",
      {
        config: { ...config, arrivesSlowly: true },
        onRequest: async (request, reply) => {
          drainAfter(request, reply);
          await admitForm(uploads, request);
        },
        schema: {
          summary: "Bring a file, alone in a form; it is looked at, and imported by the next call",
          description: "CSV or JSON, also .gz, XLSX or ODS; 512 MB at most. Removed after a day.",
          tags,
          consumes: ["multipart/form-data"],
          response: { 201: Upload },
        },
      },
      async (request, reply) => {
        const { id } = await receiveForm(uploads, request);
        try {
          const seen = await look(id, {}, request);
          // Whoever left will never ask for it.
          if (request.raw.socket.destroyed) await uploads.remove(id);
          return await reply.code(201).header("location", `/api/uploads/${id}`).send(seen);
        } catch (failure) {
          if (asRefused(failure)?.code === "refused-file") await uploads.remove(id);
          throw failure;
        }
      },
    );
  });
  api.get(
    "/uploads",
    {
      config,
      schema: { summary: "Files that one brought and that wait to be imported", tags, response: { 200: UploadList } },
    },
    (request) => {
      const identity = actorOf(request.identity);
      const own = uploads.list().filter(({ by }) => by === identity);
      return { items: own.map(({ id, name, bytes, sha256, by }) => ({ id, name, bytes, sha256, by })), next: null };
    },
  );
  api.get(
    "/uploads/:id",
    {
      config,
      schema: {
        summary: "A file that was brought, as it would be read",
        tags,
        params: OfUpload,
        querystring: As,
        response: { 200: Upload },
      },
    },
    (request) => look(request.params.id, request.query, request),
  );
  api.post(
    "/uploads/:id/reading",
    {
      config,
      schema: {
        summary: "The same again, as it would be read if its columns were what one says; nothing is written",
        tags,
        params: OfUpload,
        body: AskedReading,
        response: { 200: Upload },
      },
    },
    (request) => look(request.params.id, request.body, request),
  );
  api.delete(
    "/uploads/:id",
    {
      config,
      schema: { summary: "Removes a file that was brought", tags, params: OfUpload, response: { 204: Type.Null() } },
    },
    async (request, reply) => {
      await uploads.remove(ownUpload(request.params.id, request).id);
      return reply.code(204).send(null);
    },
  );
  api.post(
    "/uploads/:id/import",
    {
      config,
      // Who has nothing to say about the source sends nothing.
      preValidation: async (given) => void (given.body ??= {}),
      schema: {
        summary: "Imports a file that was brought; it takes the place of the one of the same name",
        tags,
        params: OfUpload,
        body: AskedReading,
        response: { 202: Started },
      },
    },
    async (request, reply) => {
      const job = startImport(parts, ownUpload(request.params.id, request), request.body, authorOf(request, parts));
      return reply.code(202).send({ job: presentJob(job, languageOf(request)) });
    },
  );
};
