/** The tables of `migrations/003-accounts.ts`. */
export interface AccountTables {
  users: { name: string; role: string; password: string; created: string };
  sessions: { hash: string; name: string; created: string; idle_until: string; expires: string };
  tokens: {
    id: string;
    hash: string;
    owner: string;
    label: string;
    scopes: string;
    created: string;
    expires: string;
    last_used: string | null;
  };
  audit: {
    sequence: number;
    at: string;
    by: string;
    action: string;
    object: string;
    before: string | null;
    after: string | null;
  };
}
