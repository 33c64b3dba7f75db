import type { Permission } from "../accounts/permissions.js";
import type { TSchema } from "typebox";
import { Closed } from "../answers/parts.js";
import { questions, type OfferedId } from "../questions/questions.js";
import { ask } from "./ask.js";
import type { Api, Parts } from "./parts.js";

/** How a question is offered at an address. */
interface Offer {
  readonly summary: string;
  readonly tags: readonly string[];
  /** Reading, without it. */
  readonly needs?: Permission;
}

/** Those of these properties that the path holds, `:id`, or those that it does not; undefined for none. */
function part(takes: TSchema, path: string, held: boolean): TSchema | undefined {
  const { properties } = takes as unknown as { readonly properties: Readonly<Record<string, TSchema>> };
  const inPath = new Set([...path.matchAll(/:(\w+)/g)].map(([, name]) => name));
  const entries = Object.entries(properties).filter(([name]) => inPath.has(name) === held);
  return entries.length === 0 ? undefined : Closed(Object.fromEntries(entries));
}

/** Offers a question at an address: what it takes is in the path and in the query, what it gives is the answer. */
export function offer(
  api: Api,
  parts: Parts,
  path: string,
  question: OfferedId,
  { summary, tags, needs }: Offer,
): void {
  const { takes, gives } = questions[question];
  const [params, querystring] = [part(takes, path, true), part(takes, path, false)];
  api.get(
    path,
    {
      config: needs === undefined ? {} : { needs },
      schema: {
        summary,
        tags,
        ...(params ? { params } : {}),
        ...(querystring ? { querystring } : {}),
        response: { 200: gives },
      },
    },
    (request, reply) => {
      const asked = {
        ...(params ? (request.params as object) : {}),
        ...(querystring ? (request.query as object) : {}),
      };
      return ask(parts, question, asked as never, request, reply);
    },
  );
}
