import { addToken } from "../../../accounts/tokens.js";
import { AccessProblem } from "../problem.js";
import { refusing } from "../refusing.js";
import { listOf, MadeToken, NewToken, Token, TokenId } from "../schemas.js";
import type { AccessApp, AccessRoutes } from "./routes.js";

/** `/tokens`: one's own, and everyone's for administrators. */
export function tokenRoutes(app: AccessApp, { accounts: { tokens }, author, now }: AccessRoutes): void {
  const config = { needs: "own" } as const;

  app.get("/tokens", { config, schema: { response: { 200: listOf(Token) } } }, async ({ asker }) => ({
    items: (await tokens.list(asker.may.administer ? undefined : (asker.name ?? ""))).map((token) => ({
      ...token,
      scopes: [...token.scopes],
    })),
    next: null,
  }));

  app.post("/tokens", { config, schema: { body: NewToken, response: { 201: MadeToken } } }, async (request, reply) => {
    const { asker, body } = request;
    if (asker.kind === "nobody") throw new AccessProblem("unauthenticated");
    const { scopes, ...token } = await refusing(addToken(tokens, asker, body, author(request).by, now()));
    return reply
      .code(201)
      .header("location", `/api/tokens/${token.id}`)
      .send({ ...token, scopes: [...scopes] });
  });

  app.delete("/tokens/:id", { config, schema: { params: TokenId } }, async (request, reply) => {
    const { asker, params } = request;
    const owner = asker.may.administer ? undefined : (asker.name ?? "");
    const outcome = await tokens.revoke(params.id, author(request), owner);
    if (outcome === "unknown") throw new AccessProblem("unknown-token");
    return reply.code(204).send();
  });
}
