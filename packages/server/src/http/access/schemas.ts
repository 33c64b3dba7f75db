import { Type } from "typebox";
import { scopes } from "../../accounts/permissions.js";
import { roles } from "../../accounts/roles.js";

/** What access routes take and give. Lengths only bound what is read: the rules themselves are in `accounts/`. */

const closed = { additionalProperties: false };
const Nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const Instant = Type.String({ description: "ISO instant, UTC." });
const Role = Type.Enum([...roles]);
const Name = Type.String({ minLength: 1, maxLength: 100 });
const Password = Type.String({ maxLength: 1000 });

export const Credentials = Type.Object({ name: Name, password: Password }, closed);
export const NewPassword = Type.Object({ current: Password, password: Password }, closed);
export const May = Type.Object(
  { write: Type.Boolean(), overlap: Type.Boolean(), sensitive: Type.Boolean(), administer: Type.Boolean() },
  { ...closed, description: "What who asks may do besides reading." },
);
export const Session = Type.Object(
  {
    user: Nullable(Type.Object({ name: Type.String(), role: Role }, closed)),
    may: May,
    csrf: Nullable(Type.String({ description: "Send it as X-Maillage-CSRF with whatever writes." })),
    expires: Nullable(Instant),
  },
  closed,
);

export const User = Type.Object({ name: Type.String(), role: Role, created: Instant }, closed);
export const NewUser = Type.Object({ name: Name, role: Type.String({ maxLength: 20 }), password: Password }, closed);
export const UserChange = Type.Object(
  { role: Type.Optional(Type.String({ maxLength: 20 })), password: Type.Optional(Password) },
  { ...closed, minProperties: 1, maxProperties: 1, description: "One of the two." },
);
export const UserName = Type.Object({ name: Name }, closed);

export const Token = Type.Object(
  {
    id: Type.String(),
    owner: Type.String(),
    label: Type.String(),
    scopes: Type.Array(Type.Enum([...scopes])),
    created: Instant,
    expires: Instant,
    lastUsed: Nullable(Type.String({ description: "Day, UTC." })),
  },
  closed,
);
export const NewToken = Type.Object(
  {
    label: Type.String({ maxLength: 200 }),
    scopes: Type.Array(Type.String({ maxLength: 20 }), { maxItems: 10 }),
    days: Type.Optional(Type.Number()),
  },
  closed,
);
export const MadeToken = Type.Object(
  { ...Token.properties, secret: Type.String({ description: "Shown this once." }) },
  closed,
);
export const TokenId = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) }, closed);

export const AuditPage = Type.Object(
  {
    cursor: Type.Optional(Type.String({ pattern: "^[1-9][0-9]{0,14}$", description: "`next` of the page before." })),
    limit: Type.Integer({ minimum: 1, maximum: 500, default: 100 }),
  },
  closed,
);
export const AuditLine = Type.Object(
  {
    sequence: Type.Integer({ description: "From 1, without a gap." }),
    at: Instant,
    by: Type.String({ description: "An account, an account/token, `local` or `command-line`." }),
    action: Type.String(),
    object: Type.String(),
    before: Type.Optional(Type.Unknown()),
    after: Type.Optional(Type.Unknown()),
  },
  closed,
);

export const listOf = <T extends Parameters<typeof Type.Array>[0]>(item: T) =>
  Type.Object({ items: Type.Array(item), next: Nullable(Type.String()) }, closed);
