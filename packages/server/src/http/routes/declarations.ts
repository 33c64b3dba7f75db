import type { CorrectedField } from "@maillage/engine/model";
import { tidy, withoutContacts } from "@maillage/engine/read";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Type } from "typebox";
import type { ToCheck } from "../../questions/check.js";
import {
  rankedKinds,
  type Contents,
  type Declaration,
  type DeclarationKind,
  type NewDeclaration,
} from "../../store/declarations.js";
import { decidedOf } from "../../store/decided.js";
import { offer } from "../offer.js";
import type { Routes } from "../parts.js";
import { Refused } from "../../refusals/refused.js";
import { authorOf, readerOf } from "../reader.js";
import { rereadSoon } from "../reread-soon.js";
import * as schemas from "../../answers/declarations.js";
import { Closed, Cursor, Id, limitUpTo, Next, type Brief } from "../../answers/parts.js";
import { refusingOutdated, tagOf, versionSeen } from "../versions.js";

const OfOrganisation = Closed({ id: Id });
const OfDeclaration = Closed({ id: Type.String({ minLength: 1, maxLength: 60 }) });
const IfMatch = Type.Object({
  "if-match": Type.Optional(
    Type.String({
      description: 'The version that you read, `"v3"`: refused when somebody wrote since. `*` to write anyway.',
    }),
  ),
});
const tags = ["declarations"];
const needs = "write" as const;

const shape = ({ id, kind, organisation, other, content, by, at, ended }: Declaration): schemas.Declaration => ({
  id,
  kind,
  organisation,
  other: other ?? null,
  content,
  by,
  at,
  ended: ended ?? null,
});

/** As it is shown to who has no account: login names and notes are for the team. */
const unsigned = (declaration: Declaration): schemas.Declaration => {
  const { ended, ...rest } = shape(declaration);
  const { note: _, ...content } = declaration.content as { readonly note?: string };
  return { ...rest, content, by: null, ended: ended && { ...ended, by: null } };
};

/** Of one that this reader is not shown neither number nor notes are told: only that there was somebody. */
function introductionTold(declaration: Declaration, organisations: readonly (Brief | null)[]): schemas.Introduction {
  const { organisation, other, ...rest } = shape(declaration);
  const { note: _, ...bare } = declaration.content as { readonly note?: string };
  const isTold = organisations.every((known) => known !== null);
  return {
    ...rest,
    organisation: organisations[0] ? organisation : null,
    other: organisations[1] ? other : null,
    content: isTold ? rest.content : bare,
    organisations: [...organisations],
  };
}

/** Fields of a correction that a person writes in words of their own. */
const inOwnWords: readonly CorrectedField[] = ["name", "purpose"];

/** What people write may name somebody to ring, or hide what turns a line round: that is cut before it is kept. */
const clean = (text: string): string => withoutContacts(tidy(text)).text;

function cleaned<
  T extends {
    readonly note?: string;
    readonly what?: string;
    readonly field?: CorrectedField;
    readonly values?: readonly string[];
  },
>(content: T): T {
  const { note, what, field, values } = content;
  return {
    ...content,
    ...(note !== undefined && { note: clean(note) }),
    ...(what !== undefined && { what: clean(what) }),
    ...(values !== undefined && field !== undefined && inOwnWords.includes(field) && { values: values.map(clean) }),
  };
}

/** What people know better than files: corrections, offers and needs, ties, introductions and what became of them. */
export const declarationRoutes: Routes = (api, parts) => {
  const { store, queryThread } = parts;

  const check = (request: FastifyRequest, asked: ToCheck) => queryThread.ask("check", asked, readerOf(request));

  /** Every number under which something may have been declared of an organisation; its own where it is shown no more. */
  async function knownAs(request: FastifyRequest, id: string): Promise<readonly string[]> {
    return (await queryThread.ask("known-as", { id }, readerOf(request))).answer;
  }

  async function add<K extends DeclarationKind>(
    request: FastifyRequest,
    reply: FastifyReply,
    declaration: NewDeclaration<K>,
    replacing: readonly string[],
    seen: number | undefined,
  ) {
    const author = authorOf(request, parts);
    const known = await knownAs(request, declaration.organisation);
    const added = store.declarations.add(declaration, author, replacing, seen, known);
    return answer(reply.code(201), await refusingOutdated(reply, added), known);
  }

  async function answer(reply: FastifyReply, added: Declaration, known: readonly string[]) {
    if (rankedKinds.has(added.kind)) rereadSoon(parts);
    const version = await store.declarations.version(known);
    void reply.header("etag", tagOf(version));
    return { declaration: shape(added), version };
  }

  async function end(request: FastifyRequest, reply: FastifyReply, id: string, kind: DeclarationKind) {
    const known = await store.declarations.get(id);
    if (known?.kind !== kind) throw new Refused("not-found", { about: id });
    const seen = versionSeen(request);
    const of = await knownAs(request, known.organisation);
    const ended = await refusingOutdated(reply, store.declarations.end(id, authorOf(request, parts), seen, of));
    if (!ended) throw new Refused("not-found", { about: id });
    return answer(reply, ended, of);
  }

  api.get(
    "/organisations/:id/declarations",
    {
      schema: {
        summary: "What was declared about an organisation, ended ones too, and its version",
        tags,
        params: OfOrganisation,
        response: { 200: Closed({ items: Type.Array(schemas.Declaration), version: Type.Integer() }) },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const known = (await check(request, { organisations: [id] })).answer.known.flat();
      const [items, version] = [await store.declarations.about(known), await store.declarations.version(known)];
      void reply.header("etag", tagOf(version));
      const ids = items.flatMap(({ organisation, other }) => [organisation, other ?? organisation]);
      const { answer: briefs } = await queryThread.ask("briefs", { ids }, readerOf(request));
      // What ties it to one that this reader is not shown stays untold.
      const shown = items.filter((_, at) => briefs[2 * at] && briefs[2 * at + 1]);
      const open = request.identity.may.write ? shown : shown.filter(({ kind }) => kind !== "introduction");
      // Two readers of one version are not told the same: a browser that keeps an answer would show it to the next.
      void reply.header("cache-control", "no-store");
      return { items: open.map(request.identity.kind === "nobody" ? unsigned : shape), version };
    },
  );
  api.post(
    "/organisations/:id/corrections",
    {
      config: { needs },
      schema: {
        summary: "Corrects a field: what you say stands for all of it, and what sources say stays beside it",
        tags,
        params: OfOrganisation,
        headers: IfMatch,
        body: schemas.NewCorrection,
        response: { 201: schemas.Declared },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const content: Contents["correction"] = cleaned(request.body);
      const seen = versionSeen(request);
      const { answer: checked } = await check(request, { organisations: [id], correction: content });
      const before = (await store.declarations.about(checked.known.flat())).filter(
        ({ kind, content: said, ended }) =>
          kind === "correction" && !ended && (said as Contents["correction"]).field === content.field,
      );
      const replacing = before.map((each) => each.id);
      return add(request, reply, { kind: "correction", organisation: id, content }, replacing, seen);
    },
  );
  api.post(
    "/organisations/:id/means",
    {
      config: { needs },
      schema: {
        summary: "What an organisation offers or looks for, until a day",
        tags,
        params: OfOrganisation,
        headers: IfMatch,
        body: schemas.NewMeans,
        response: { 201: schemas.Declared },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const content: Contents["means"] = cleaned(request.body);
      const seen = versionSeen(request);
      await check(request, { organisations: [id], means: content.means });
      return add(request, reply, { kind: "means", organisation: id, content }, [], seen);
    },
  );
  api.post(
    "/ties",
    {
      config: { needs },
      schema: {
        summary: "A tie that is known",
        tags,
        headers: IfMatch,
        body: schemas.NewTie,
        response: { 201: schemas.Declared },
      },
    },
    async (request, reply) => {
      const { source, target, ...told } = request.body;
      const content = cleaned(told);
      const seen = versionSeen(request);
      await check(request, { organisations: [source, target] });
      return add(request, reply, { kind: "tie", organisation: source, other: target, content }, [], seen);
    },
  );
  offer(api, parts, "/doubles", "doubles", {
    summary: "Pairs that may be one organisation, with what is alike in their names (advisers)",
    tags,
    needs,
  });
  api.post(
    "/doubles",
    {
      config: { needs },
      schema: {
        summary: "Decides whether two are one: it holds for every later import, until it is ended",
        tags,
        headers: IfMatch,
        body: schemas.NewDouble,
        response: { 201: schemas.Declared },
      },
    },
    async (request, reply) => {
      const { organisations, ...content } = request.body;
      const seen = versionSeen(request);
      await check(request, { organisations });
      const [organisation, other] = organisations;
      const before = await decidedOf(store.declarations, organisation, other);
      const decided = { kind: "double", organisation, other, content: cleaned(content) } as const;
      return add(request, reply, decided, before, seen);
    },
  );
  for (const [path, kind] of [
    ["corrections", "correction"],
    ["means", "means"],
    ["ties", "tie"],
    ["doubles", "double"],
  ] as const)
    api.delete(
      `/${path}/:id`,
      {
        config: { needs },
        schema: {
          summary: "Ends it; it stays in the history",
          tags,
          params: OfDeclaration,
          headers: IfMatch,
          response: { 200: schemas.Declared },
        },
      },
      (request, reply) => end(request, reply, request.params.id, kind),
    );
  api.get(
    "/introductions",
    {
      config: { needs },
      schema: {
        summary: "Organisations that were introduced to each other, and what became of it",
        tags,
        querystring: Closed({ cursor: Type.Optional(Cursor), limit: limitUpTo(500, 100) }),
        response: { 200: Closed({ items: Type.Array(schemas.Introduction), next: Next }) },
      },
    },
    async (request, reply) => {
      const { cursor, limit } = request.query;
      // Notes are for the team: a browser that keeps an answer would show it to the next reader.
      void reply.header("cache-control", "no-store");
      const items = await store.declarations.current("introduction", cursor, limit + 1);
      const page = items.slice(0, limit);
      const ids = page.flatMap(({ organisation, other }) => [organisation, other ?? ""]);
      const { answer: briefs } = await queryThread.ask("briefs", { ids }, readerOf(request));
      return {
        items: page.map((each, at) => introductionTold(each, briefs.slice(2 * at, 2 * at + 2))),
        next: items.length > limit ? (page.at(-1)?.id ?? null) : null,
      };
    },
  );
  api.post(
    "/introductions",
    {
      config: { needs },
      schema: {
        summary: "Notes that two were introduced",
        tags,
        body: schemas.NewIntroduction,
        response: { 201: schemas.Declared },
      },
    },
    async (request, reply) => {
      const { organisations, ...content } = request.body;
      const [organisation, other] = organisations;
      await check(request, { organisations, intent: content.intent });
      const introduced = { ...cleaned(content), outcome: "introduced" } as const;
      return add(request, reply, { kind: "introduction", organisation, other, content: introduced }, [], undefined);
    },
  );
  api.patch(
    "/introductions/:id",
    {
      config: { needs },
      schema: {
        summary: "What became of an introduction; what was noted before stays in the history",
        tags,
        params: OfDeclaration,
        headers: IfMatch,
        body: schemas.IntroductionOutcome,
        response: { 201: schemas.Declared },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const known = await store.declarations.get(id);
      if (known?.kind !== "introduction" || known.ended) throw new Refused("not-found", { about: id });
      const seen = versionSeen(request);
      const { organisation, other, content } = known as Declaration<"introduction">;
      const changed = { ...content, ...cleaned(request.body) };
      const next = {
        kind: "introduction",
        organisation,
        ...(other === undefined ? {} : { other }),
        content: changed,
      } as const;
      return add(request, reply, next, [id], seen);
    },
  );
};
