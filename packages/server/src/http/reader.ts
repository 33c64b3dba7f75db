import type { FastifyRequest } from "fastify";
import type { Reader } from "../questions/question.js";
import type { Author } from "../store/author.js";
import { actorOf } from "./access/identity.js";
import { languageOf } from "./language.js";
import type { Parts } from "./parts.js";

/** For whom a request is answered. */
export const readerOf = (request: FastifyRequest): Reader => ({
  language: languageOf(request),
  may: request.identity.may,
});

/** Who changes something by a request, and when. */
export const authorOf = ({ identity }: FastifyRequest, { now }: Pick<Parts, "now">): Author => ({
  by: actorOf(identity),
  at: now(),
});
