import { Closed } from "../answers/parts.js";
import { Refused } from "../refusals/refused.js";
import type { Api } from "./parts.js";

const nothing = Closed({});

/** What a body holds where a route takes none: an empty one says nothing. */
const namesIn = (body: unknown): readonly string[] =>
  typeof body === "object" && body !== null ? Object.keys(body) : [String(body)];

/**
 * Has every route refuse what it does not take, those too that take nothing: a parameter that is passed over in silence
 * is one that somebody counts on. To be called before any route is declared.
 */
export function refuseUnknown(api: Api): void {
  api.addHook("onRoute", (route) => {
    route.schema = { ...route.schema, querystring: route.schema?.querystring ?? nothing };
  });
  api.addHook("preValidation", async ({ routeOptions, body }) => {
    if (routeOptions.schema?.body !== undefined || body === undefined || body === null) return;
    const [about] = namesIn(body);
    if (about !== undefined) throw new Refused("unknown-parameter", { about: about.slice(0, 100) });
  });
}
