import type { Tables } from "./tables.js";

/** The columns of each table, as the latest migration leaves them: what reads them all names them, and none is missed. */
export const columnsOf: { readonly [T in keyof Tables]: readonly (keyof Tables[T] & string)[] } = {
  imports: ["id", "path", "source", "hash", "rows", "state", "at", "by", "digest", "since"],
  organisations: ["import", "record"],
  ties: ["import", "record"],
  problems: ["import", "row", "column", "value", "code"],
  objections: ["id", "since", "keys", "names"],
  declarations: [
    "id",
    "kind",
    "organisation",
    "other",
    "content",
    "by",
    "at",
    "ended_by",
    "ended_at",
    "list",
    "other_list",
  ],
  analyses: ["id", "parameters", "revision", "at", "manifest", "result", "sequence"],
  revisions: ["id", "number"],
  users: ["name", "role", "password", "created"],
  sessions: ["hash", "name", "created", "idle_until", "expires"],
  tokens: ["id", "hash", "owner", "label", "scopes", "created", "expires", "last_used"],
  audit: ["sequence", "at", "by", "action", "object", "before", "after"],
};
