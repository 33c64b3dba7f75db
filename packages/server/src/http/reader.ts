import type { FastifyRequest } from "fastify";
import type { Reader } from "../ecosystem/question.js";
import { languageOf } from "./language.js";

/** For whom a request is answered. */
export const readerOf = (request: FastifyRequest): Reader => ({
  language: languageOf(request),
  may: { overlap: true, sensitive: true },
});
