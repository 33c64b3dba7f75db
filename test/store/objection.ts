import type { Objection } from "@maillage/server/store/objections.js";

/** The objection of an organisation of which nothing is known but its id. */
export const objectionOf = (id: string): Objection => ({ id, keys: [id], names: [] });
