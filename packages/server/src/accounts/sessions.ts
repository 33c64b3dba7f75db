import type { SessionStore, StoredSession } from "../store/sessions.js";
import { hashOf, newSecret } from "./secrets.js";

/** How long a session lasts, in milliseconds: without a request, and in all. A working day, a long lunch. */
export const sessionLimits = { idle: 4 * 3_600_000, absolute: 12 * 3_600_000 } as const;

/** A session is told to be alive at most as often, in milliseconds, or every reading would write. */
const toldEvery = 60_000;

export interface OpenedSession {
  readonly secret: string;
  /** ISO 8601, UTC. */
  readonly expires: string;
}

export interface Sessions {
  /**
   * Opens a session under an id that was never seen before.
   * @param proof the kept password that was matched, where there is an account
   * @returns the secret, for the cookie only, and its end; none when the password changed meanwhile
   */
  open(name: string, proof?: string): Promise<OpenedSession | undefined>;
  /** The live session of that secret, which thereby goes on. */
  find(secret: string): Promise<StoredSession | undefined>;
  /** Ends it, whoever holds it. */
  end(secret: string, by: string): Promise<void>;
}

/** @param now the clock */
export const createSessions = (store: SessionStore, now: () => Date): Sessions => {
  const later = (at: Date, by: number) => new Date(at.getTime() + by).toISOString();
  return {
    async open(name, proof) {
      const secret = newSecret();
      const at = now();
      const session = {
        hash: hashOf(secret),
        name,
        created: at.toISOString(),
        idleUntil: later(at, sessionLimits.idle),
        expires: later(at, sessionLimits.absolute),
      };
      const kept = await store.open(session, { at: at.toISOString(), by: name }, proof);
      return kept ? { secret, expires: session.expires } : undefined;
    },
    async find(secret) {
      const hash = hashOf(secret);
      const session = await store.find(hash);
      const at = now();
      const text = at.toISOString();
      if (!session || text >= session.idleUntil || text >= session.expires) return undefined;
      if (later(at, sessionLimits.idle - toldEvery) > session.idleUntil) {
        await store.goOn(hash, later(at, sessionLimits.idle));
      }
      return session;
    },
    end: (secret, by) => store.end(hashOf(secret), { at: now().toISOString(), by }),
  };
};
