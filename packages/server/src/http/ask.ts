import type { FastifyReply, FastifyRequest } from "fastify";
import type { AnswerTo, ParametersOf, QuestionId } from "../questions/questions.js";
import type { Parts } from "./parts.js";
import { readerOf } from "./reader.js";

/**
 * Asks the query thread on behalf of a request. The answer says its revision, and whether the store has changed since.
 */
export async function ask<Q extends QuestionId>(
  { queryThread, store }: Parts,
  question: Q,
  parameters: ParametersOf<Q>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<AnswerTo<Q>> {
  const reader = readerOf(request);
  const [{ answer, revision }, latest] = await Promise.all([
    queryThread.ask(question, parameters, reader),
    store.revision(),
  ]);
  void reply.header("content-language", reader.language);
  void reply.header("maillage-revision", revision).header("maillage-stale", revision < latest ? "1" : "0");
  return answer;
}
