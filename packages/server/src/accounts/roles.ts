/** Roles of accounts, each with all that the one before has. */
export const roles = ["reader", "adviser", "administrator"] as const;

export type Role = (typeof roles)[number];

export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);

/** Whether a role has what `least` has. */
export const reaches = (role: Role, least: Role): boolean => roles.indexOf(role) >= roles.indexOf(least);
