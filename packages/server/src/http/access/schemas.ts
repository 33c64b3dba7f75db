import { Type } from "typebox";
import { scopes } from "../../accounts/permissions.js";
import { roles } from "../../accounts/roles.js";
import { Closed, Instant, limitUpTo, Next, Nullable } from "../../answers/parts.js";

/** What access routes take and give. Lengths only bound what is read: the rules themselves are in `accounts/`. */

const Role = Type.Enum([...roles]);
const Name = Type.String({ minLength: 1, maxLength: 100 });
const Password = Type.String({ maxLength: 1000 });

export const Credentials = Closed({ name: Name, password: Password });
export const NewPassword = Closed({ current: Password, password: Password });
/** Who asks, and what they may do besides reading. */
export const Who = {
  user: Nullable(Closed({ name: Type.String(), role: Role })),
  may: Closed(
    { write: Type.Boolean(), overlap: Type.Boolean(), sensitive: Type.Boolean(), administer: Type.Boolean() },
    { description: "What who asks may do besides reading." },
  ),
};
export const Session = Closed({
  ...Who,
  csrf: Nullable(Type.String({ description: "Send it as X-Maillage-CSRF with whatever writes." })),
  expires: Nullable(Instant),
});

export const User = Closed({ name: Type.String(), role: Role, created: Instant });
export const NewUser = Closed({ name: Name, role: Type.String({ maxLength: 20 }), password: Password });
export const UserChange = Type.Object(
  { role: Type.Optional(Type.String({ maxLength: 20 })), password: Type.Optional(Password) },
  { additionalProperties: false, minProperties: 1, maxProperties: 1, description: "One of the two." },
);
export const UserName = Closed({ name: Name });

export const Token = Closed({
  id: Type.String(),
  owner: Type.String(),
  label: Type.String(),
  scopes: Type.Array(Type.Enum([...scopes])),
  created: Instant,
  expires: Instant,
  lastUsed: Nullable(Type.String({ description: "Day, UTC." })),
});
export const NewToken = Closed({
  label: Type.String({ maxLength: 200 }),
  scopes: Type.Array(Type.String({ maxLength: 20 }), { maxItems: 10 }),
  days: Type.Optional(Type.Number()),
});
export const MadeToken = Closed({ ...Token.properties, secret: Type.String({ description: "Shown this once." }) });
export const TokenId = Closed({ id: Type.String({ minLength: 1, maxLength: 100 }) });

export const AuditPage = Closed({
  cursor: Type.Optional(Type.String({ pattern: "^[1-9][0-9]{0,14}$", description: "`next` of the page before." })),
  limit: limitUpTo(500, 100),
});
export const AuditLine = Closed({
  sequence: Type.Integer({ description: "From 1, without a gap." }),
  at: Instant,
  by: Type.String({ description: "An account, an account/token, `local` or `command-line`." }),
  action: Type.String(),
  object: Type.String(),
  before: Type.Optional(Type.Unknown()),
  after: Type.Optional(Type.Unknown()),
});

export const listOf = <T extends Parameters<typeof Type.Array>[0]>(item: T) =>
  Closed({ items: Type.Array(item), next: Next });
