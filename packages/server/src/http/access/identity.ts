import { mayOf, type May } from "../../accounts/permissions.js";
import type { Role } from "../../accounts/roles.js";
import { csrfOf } from "./forgery.js";

interface Account {
  readonly name: string;
  readonly role: Role;
  readonly may: May;
}

/** Nobody that is known. */
interface Nobody {
  readonly kind: "nobody";
  readonly name: null;
  readonly role: null;
  readonly may: May;
}

/** A person with the cookie of a session: an account, or who started a local server. */
interface Person extends Account {
  readonly kind: "account" | "local";
  /** What the header against forged requests must say. */
  readonly csrf: string;
  /** ISO 8601, UTC. */
  readonly expires: string;
}

/** Software with the token of an account. */
interface Software extends Account {
  readonly kind: "token";
  readonly token: string;
}

/** Who is asking, and what they may do. */
export type Identity = Nobody | Person | Software;

/** @param openReading whether anyone may read */
export const nobody = (openReading: boolean): Identity => ({
  kind: "nobody",
  name: null,
  role: null,
  may: { ...mayOf(null), read: openReading },
});

export const person = (
  kind: Person["kind"],
  { name, role, expires }: Pick<Person, "name" | "role" | "expires">,
  secret: string,
): Person => ({ kind, name, role, may: mayOf(role), csrf: csrfOf(secret), expires });

/** What a reader is told of who they are. */
export const whoOf = ({ name, role, may }: Identity) => ({
  user: name === null || role === null ? null : { name, role },
  may: { write: may.write, overlap: may.overlap, sensitive: may.sensitive, administer: may.administer },
});

/** As the journal names them: a token beside its owner, so that what software did is told apart. */
export function actorOf(identity: Identity): string {
  if (identity.kind === "token") return `${identity.name}/${identity.token}`;
  return identity.name ?? "nobody";
}
