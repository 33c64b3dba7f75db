import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from "node:crypto";
import { promisify } from "node:util";
import { createConcurrencyLimit, type ConcurrencyLimit } from "./concurrency-limit.js";

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** Cost of scrypt: the logarithm of N in base 2, r, p. Memory is 128 · N · r bytes. */
export interface Cost {
  readonly ln: number;
  readonly r: number;
  readonly p: number;
}

/** OWASP, Password Storage Cheat Sheet: N = 2^17 (128 MiB), r = 8, p = 1. */
export const advisedCost: Cost = { ln: 17, r: 8, p: 1 };

/** Two at once: 256 MiB, and half of the four threads that Node also reads files with. */
const advisedConcurrency = (): ConcurrencyLimit => createConcurrencyLimit(2, 32);

export interface Passwords {
  /** What is kept of a password: cost, salt and hash in one text. */
  hash(password: string): Promise<string>;
  /** Whether the password is that of the kept hash. Without one it works as long, and it is not. */
  matches(password: string, kept: string | undefined): Promise<boolean>;
  /** Whether a kept hash costs something else than what is advised now. */
  outdated(kept: string): boolean;
}

interface Kept extends Cost {
  readonly salt: Buffer;
  readonly hash: Buffer;
}

const hashBytes = 32;
const saltBytes = 16;
/** At most 2^20: a damaged line must not ask for all the memory there is. */
const form = /^\$scrypt\$ln=([1-9]|1\d|20),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/;

/** Whether a text is one that `hash` gave. */
export const isKeptPassword = (text: string): boolean => form.test(text);

const base64 = (bytes: Buffer) => bytes.toString("base64").replaceAll("=", "");

function read(kept: string): Kept {
  const [, ln, r, p, salt, hash] = form.exec(kept) ?? [];
  if (salt === undefined || hash === undefined) throw new Error("a kept password is damaged");
  const bytes = (text: string) => Buffer.from(text, "base64");
  return { ln: Number(ln), r: Number(r), p: Number(p), salt: bytes(salt), hash: bytes(hash) };
}

/** Hashes passwords with scrypt, off the event loop, few at a time. */
export function createPasswords(cost: Cost = advisedCost, limit: ConcurrencyLimit = advisedConcurrency()): Passwords {
  // The same password typed on another keyboard may be composed otherwise: NIST SP 800-63B asks for NFKC.
  const run = (password: string, salt: Buffer, { ln, r, p }: Cost) =>
    limit(() => derive(password.normalize("NFKC"), salt, hashBytes, { N: 2 ** ln, r, p, maxmem: 2 ** (ln + 8) * r }));
  const nobody: Kept = { ...cost, salt: randomBytes(saltBytes), hash: randomBytes(hashBytes) };
  return {
    async hash(password) {
      const salt = randomBytes(saltBytes);
      const { ln, r, p } = cost;
      return `$scrypt$ln=${ln},r=${r},p=${p}$${base64(salt)}$${base64(await run(password, salt, cost))}`;
    },
    async matches(password, kept) {
      const known = kept === undefined ? nobody : read(kept);
      const same = timingSafeEqual(await run(password, known.salt, known), known.hash);
      return same && kept !== undefined;
    },
    outdated(kept) {
      const { ln, r, p } = read(kept);
      return ln !== cost.ln || r !== cost.r || p !== cost.p;
    },
  };
}
