import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A secret that nobody guesses: 256 random bits, in 43 characters that stand in an address or a header. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

const digest = (text: string) => createHash("sha256").update(text).digest();

/** What is kept of a random secret. It has 256 bits, so that nothing slower than SHA-256 is needed. */
export const hashOf = (secret: string): string => digest(secret).toString("hex");

/** Whether two texts are the same, in a time that tells nothing of where they differ, nor of their lengths. */
export const sameSecret = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));
