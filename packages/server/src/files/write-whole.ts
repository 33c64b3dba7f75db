import { createHash } from "node:crypto";
import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";

/** What was written: SHA-256 in hexadecimal. */
export interface WrittenWhole {
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Writes chunks as UTF-8 to a file that appears whole or not at all: of one that fails nothing stays, and what was there
 * before does. @throws what the system says when it cannot write there, or has no room
 */
export function writeWhole(path: string, chunks: Iterable<string>, mode = 0o666): WrittenWhole {
  const unfinished = `${path}.part`;
  const file = openSync(unfinished, "w", mode);
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    try {
      for (const chunk of chunks) {
        const encoded = Buffer.from(chunk, "utf8");
        hash.update(encoded);
        bytes += encoded.length;
        for (let at = 0; at < encoded.length;) at += writeSync(file, encoded, at);
      }
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } catch (failure) {
    rmSync(unfinished, { force: true });
    throw failure;
  }
  return { sha256: hash.digest("hex"), bytes };
}
