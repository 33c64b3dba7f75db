import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline, Transform } from "node:stream";
import { createGunzip } from "node:zlib";
import { RefusedFile } from "@maillage/engine/model";
import { chunkSize, limits, megabytes } from "./limits.js";

/** What a file is, by its first bytes. */
export type Container = "plain" | "gzip" | "zip";

/** A file to read: where it is, and what it is called to people. */
export interface FileToRead {
  readonly path: string;
  readonly name: string;
}

const sniffed = 8192;

/** A compound file: what Excel wrote until 2003. */
const oldOffice = Buffer.from("d0cf11e0", "hex");

/** Looks at the first bytes of a file. @throws RefusedFile for an empty one */
export async function containerOf({ path, name }: FileToRead): Promise<Container> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(sniffed), 0, sniffed, 0);
    if (bytesRead === 0) throw new RefusedFile(name, "empty", "");
    if (buffer[0] === 0x1f && buffer[1] === 0x8b) return "gzip";
    if (buffer.subarray(0, 4).equals(oldOffice)) throw new RefusedFile(name, "old-workbook", "");
    return buffer.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004")) ? "zip" : "plain";
  } finally {
    await file.close();
  }
}

/** A text file holds no zero byte, save in UTF-16, which says so by its mark. */
export function refuseBinary(name: string, bytes: Buffer): void {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!marked && bytes.subarray(0, sniffed).includes(0)) throw new RefusedFile(name, "binary", "");
}

/** Hands every chunk on, once `look` has seen it. What `look` throws ends the stream. */
const passing = (look: (chunk: Buffer) => void) =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        look(chunk);
      } catch (failure) {
        done(failure as Error);
        return;
      }
      done(null, chunk);
    },
  });

/**
 * The bytes of a file as a stream, unzipped when it is gzip; `hash` takes those of the file itself.
 * @param read told how many bytes of the file itself were read so far
 * @throws RefusedFile (while reading) for one that unpacks to too much
 */
export function bytesOf(
  { path, name }: FileToRead,
  container: Container,
  hash: Hash,
  read: (bytes: number) => void = () => {},
): AsyncIterable<Buffer> {
  let packed = 0;
  let unpacked = 0;
  const stages = [
    createReadStream(path, { highWaterMark: chunkSize }),
    passing((chunk) => {
      hash.update(chunk);
      read((packed += chunk.length));
    }),
  ];
  const unpacking = [
    createGunzip({ chunkSize }),
    passing((chunk) => {
      unpacked += chunk.length;
      if (unpacked > limits.unpacked) throw new RefusedFile(name, "unpacks-too-much", megabytes(limits.unpacked));
    }),
  ];
  // Errors reach the reader of the last stage: the callback has nothing to add.
  const last = pipeline(container === "gzip" ? [...stages, ...unpacking] : stages, () => {});
  return last as unknown as AsyncIterable<Buffer>;
}

export const newHash = (): Hash => createHash("sha256");
