import { reaches, type Role } from "./roles.js";

/** What a token may be given. */
export const scopes = ["read", "write", "administer"] as const;

export type Scope = (typeof scopes)[number];

export const isScope = (text: string): text is Scope => (scopes as readonly string[]).includes(text);

interface PermissionRecord {
  /** The least role that has it. */
  readonly role: Role;
  /** The scope that a token needs besides the role of its owner; without one, no token has it. */
  readonly scope: Scope | null;
}

/** One record a permission. */
export const permissions = {
  /** Reading, where the server is not open to all for that. */
  read: { role: "reader", scope: "read" },
  /** Figures about shared ground, which are for advisers and never a public list. */
  overlap: { role: "adviser", scope: "read" },
  /** Sensitive publics and sectors: faith, opinion, union, health. */
  sensitive: { role: "adviser", scope: "read" },
  write: { role: "adviser", scope: "write" },
  /** Who has an account, removing one, and the journal of changes. */
  administer: { role: "administrator", scope: "administer" },
  /** Making accounts, changing their passwords and roles: what a token makes of them would outlive its own end. */
  accounts: { role: "administrator", scope: null },
  /** One's own session, password and tokens: a token that could make tokens would outlive its own end. */
  own: { role: "reader", scope: null },
} as const satisfies Readonly<Record<string, PermissionRecord>>;

export type Permission = keyof typeof permissions;
export type May = Readonly<Record<Permission, boolean>>;

/** What a person of that role may do; by a token, what its scopes leave of it. */
export const mayOf = (role: Role | null, granted?: readonly Scope[]): May =>
  every(({ role: least, scope }) => {
    if (role === null || !reaches(role, least)) return false;
    return granted === undefined || (scope !== null && granted.includes(scope));
  });

const every = (has: (permission: PermissionRecord) => boolean): May =>
  Object.fromEntries(Object.entries(permissions).map(([id, permission]) => [id, has(permission)])) as Record<
    Permission,
    boolean
  >;

/** The scopes that a role can give to a token. */
export const scopesOf = (role: Role): readonly Scope[] =>
  scopes.filter((scope) =>
    Object.values(permissions).some((permission) => permission.scope === scope && reaches(role, permission.role)),
  );
