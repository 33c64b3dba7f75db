import { addToken } from "../../../accounts/tokens.js";
import { Refused } from "../../../refusals/refused.js";
import { listOf, MadeToken, NewToken, Token, TokenId } from "../schemas.js";
import type { Api } from "../../parts.js";
import type { AccessRoutes } from "./access-routes.js";

const tags = ["access"];

/** `/tokens`: one's own, and everyone's for administrators. */
export function tokenRoutes(app: Api, { accounts: { tokens }, author, now }: AccessRoutes): void {
  const config = { needs: "own" } as const;

  app.get(
    "/tokens",
    {
      config,
      schema: { summary: "Tokens: one's own, or all for administrators", tags, response: { 200: listOf(Token) } },
    },
    async ({ identity }) => ({
      items: (await tokens.list(identity.may.administer ? undefined : (identity.name ?? ""))).map((token) => ({
        ...token,
        scopes: [...token.scopes],
      })),
      next: null,
    }),
  );

  app.post(
    "/tokens",
    {
      config,
      schema: {
        summary: "Makes a token; its secret is shown this once",
        tags,
        body: NewToken,
        response: { 201: MadeToken },
      },
    },
    async (request, reply) => {
      const { identity, body } = request;
      if (identity.kind === "nobody") throw new Refused("unauthenticated");
      const { scopes, ...token } = await addToken(tokens, identity, body, author(request).by, now());
      return reply
        .code(201)
        .header("location", `/api/tokens/${token.id}`)
        .send({ ...token, scopes: [...scopes] });
    },
  );

  app.delete(
    "/tokens/:id",
    { config, schema: { summary: "Ends a token", tags, params: TokenId } },
    async (request, reply) => {
      const { identity, params } = request;
      const owner = identity.may.administer ? undefined : (identity.name ?? "");
      const outcome = await tokens.revoke(params.id, author(request), owner);
      if (outcome === "unknown") throw new Refused("unknown-token");
      return reply.code(204).send();
    },
  );
}
