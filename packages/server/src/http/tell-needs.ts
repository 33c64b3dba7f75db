import { permissions } from "../accounts/permissions.js";
import type { Exposure } from "./access/exposure.js";
import { declaredNeed, type Need } from "./access/needs.js";
import type { Api } from "./parts.js";

/** The two ways to say who one is, as the OpenAPI document names them. */
export const securitySchemes = {
  session: {
    type: "apiKey",
    in: "cookie",
    name: "__Host-maillage",
    description:
      "What POST /session gives; `maillage-PORT` on one's own machine. What writes also sends X-Maillage-CSRF, which GET /session gives.",
  },
  token: {
    type: "http",
    scheme: "bearer",
    description: "A token, `mlg_…`, with the scopes that each operation names: read, write, administer.",
  },
} as const;

/** Ways of entering that are enough for a need, one of them: none in the list for what nobody needs to enter for. */
function waysFor(need: Need, anyoneReads: boolean): readonly Readonly<Record<string, readonly string[]>>[] {
  if (need === "nothing") return [];
  const { scope } = permissions[need];
  return [
    ...(need === "read" && anyoneReads ? [{}] : []),
    { session: [] },
    ...(scope === null ? [] : [{ token: [scope] }]),
  ];
}

/**
 * Has the OpenAPI document say of each operation what it needs: the permission, the least role that has it, and the scope
 * of a token. To be called before any route is declared.
 */
export function tellNeeds(api: Api, exposure: Exposure): void {
  const anyoneReads = exposure.local || exposure.openReading;
  api.addHook("onRoute", (route) => {
    const need = declaredNeed(route.url, route.config?.needs);
    const role = need === "nothing" ? {} : { "x-role": permissions[need].role };
    const told = { security: waysFor(need, anyoneReads), "x-needs": need, ...role };
    route.schema = { ...route.schema, ...told };
  });
}
