import type { SessionStore, StoredSession } from "./sessions.js";

/** Sessions of whoever started the server: administrators without an account, gone when it stops. */
export function memorySessions(capacity = 32): SessionStore {
  const kept = new Map<string, StoredSession>();
  return {
    async open(session) {
      const [oldest] = kept.keys();
      if (oldest !== undefined && kept.size >= capacity) kept.delete(oldest);
      kept.set(session.hash, { ...session, role: "administrator" });
      return true;
    },
    find: async (hash) => kept.get(hash),
    async goOn(hash, idleUntil) {
      const session = kept.get(hash);
      if (session) kept.set(hash, { ...session, idleUntil });
    },
    async end(hash) {
      kept.delete(hash);
    },
  };
}
