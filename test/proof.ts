/**
 * How large a proof is: small in `npm test`, where it must still be able to fail, and at full size in `npm run proof`.
 * A proof says how large it was.
 */
export const proofSize = <T>(small: T, full: T): T => (process.env["MAILLAGE_PROOF"] === "full" ? full : small);
