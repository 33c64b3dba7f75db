import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Refused } from "../refusals/refused.js";
import { megabytes } from "../files/limits.js";
import { asNoRoom, checkRoom, type FreeBytes } from "./disk.js";

/** Bytes between two looks at how much room there is. */
const betweenLooks = 2 ** 24;

interface Receiving {
  /** A file that does not exist yet. */
  readonly path: string;
  readonly folder: string;
  /** Most bytes that are taken. */
  readonly largest: number;
  readonly free: FreeBytes;
}

export const tooLarge = (largest: number): Refused => new Refused("too-large", { about: megabytes(largest) });

/**
 * Writes what comes to a file, and says how much it was. The file is gone when anything fails.
 * @throws Refused `too-large`, `no-room`; whatever the content fails with
 */
export async function receive(content: Readable, { path, folder, largest, free }: Receiving) {
  const hash = createHash("sha256");
  let bytes = 0;
  let looked = 0;
  async function* counted(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > largest) throw tooLarge(largest);
      if (bytes - looked >= betweenLooks) {
        await checkRoom(folder, 0, free);
        looked = bytes;
      }
      hash.update(chunk);
      yield chunk;
    }
  }
  try {
    await pipeline(content, counted, createWriteStream(path, { flags: "wx", mode: 0o600 }));
  } catch (failure) {
    await rm(path, { force: true });
    throw asNoRoom(failure);
  }
  return { bytes, sha256: hash.digest("hex") };
}
