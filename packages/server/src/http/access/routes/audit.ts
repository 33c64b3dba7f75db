import { AuditLine, AuditPage, listOf } from "../schemas.js";
import type { Api } from "../../parts.js";
import type { AccessRoutes } from "./access-routes.js";

/** `/audit`: the journal of changes, the latest first, for administrators. */
export function auditRoutes(app: Api, { accounts: { audit } }: AccessRoutes): void {
  app.get(
    "/audit",
    {
      config: { needs: "administer" },
      schema: {
        summary: "The journal of changes, the latest first",
        tags: ["access"],
        querystring: AuditPage,
        response: { 200: listOf(AuditLine) },
      },
    },
    async ({ query: { cursor, limit } }) => {
      const range = cursor === undefined ? {} : { before: Number(cursor) };
      // One more than asked for tells whether there is a next page.
      const lines = await audit.list({ ...range, limit: limit + 1 });
      const items = lines.slice(0, limit);
      return { items, next: lines.length > limit ? String(items.at(-1)?.sequence) : null };
    },
  );
}
