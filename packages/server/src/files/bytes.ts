import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { pipeline, Transform } from "node:stream";
import { createGunzip } from "node:zlib";
import { RefusedFile } from "@maillage/engine/problems.js";

/** What a file is, by its first bytes. */
export type Container = "plain" | "gzip" | "zip";

const sniffed = 8192;

/** Looks at the first bytes of a file. @throws RefusedFile for an empty one */
export async function containerOf(path: string): Promise<Container> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(sniffed), 0, sniffed, 0);
    if (bytesRead === 0) throw new RefusedFile(basename(path), "empty", "");
    if (buffer[0] === 0x1f && buffer[1] === 0x8b) return "gzip";
    return buffer.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004")) ? "zip" : "plain";
  } finally {
    await file.close();
  }
}

/** A text file holds no zero byte, save in UTF-16, which says so by its mark. */
export function refuseBinary(path: string, bytes: Buffer): void {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!marked && bytes.subarray(0, sniffed).includes(0)) throw new RefusedFile(basename(path), "binary", "");
}

/** The bytes of a file as a stream, unzipped when it is gzip; `hash` takes those of the file itself. */
export function bytesOf(path: string, container: Container, hash: Hash): AsyncIterable<Buffer> {
  const source = createReadStream(path, { highWaterMark: 1 << 20 });
  const hashing = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const stages = container === "gzip" ? [source, hashing, createGunzip({ chunkSize: 1 << 20 })] : [source, hashing];
  // Errors reach the reader of the last stage: the callback has nothing to add.
  const last = pipeline(stages, () => {});
  return last as unknown as AsyncIterable<Buffer>;
}

export const newHash = (): Hash => createHash("sha256");
