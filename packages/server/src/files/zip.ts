import type { Readable } from "node:stream";
import { RefusedFile } from "@maillage/engine/model";
import yauzl, { type Entry } from "yauzl";
import type { FileToRead } from "./bytes.js";
import { limits, megabytes } from "./limits.js";

/** The members of a zip. */
export interface Zip {
  has(member: string): boolean;
  /**
   * The bytes of a member, unpacked; none when there is no such member. Fails when they are not as many as the zip says.
   * @throws RefusedFile when all that was opened unpacks to too much
   */
  open(member: string): Promise<AsyncIterable<Buffer>>;
  /** The same, for whoever reads no further than its beginning: it does not count as unpacked. */
  peek(member: string): Promise<AsyncIterable<Buffer>>;
  close(): void;
}

async function* nothing(): AsyncGenerator<Buffer> {}

/** Opens a zip by its directory; nothing is unpacked yet. @throws RefusedFile */
export async function openZip({ path, name }: FileToRead): Promise<Zip> {
  const zip = await yauzl.openPromise(path, { autoClose: false });
  const entries = new Map<string, Entry>();
  try {
    if (zip.entryCount > limits.members) throw new RefusedFile(name, "unpacks-too-much", `${zip.entryCount}`);
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  } catch (failure) {
    zip.close();
    throw failure;
  }
  let unpacked = 0;
  async function peek(member: string): Promise<AsyncIterable<Buffer>> {
    const entry = entries.get(member);
    if (!entry) return nothing();
    if (entry.uncompressedSize > limits.unpacked)
      throw new RefusedFile(name, "unpacks-too-much", megabytes(limits.unpacked));
    const stream: Readable = await zip.openReadStreamPromise(entry);
    return stream as AsyncIterable<Buffer>;
  }
  return {
    has: (member) => entries.has(member),
    async open(member) {
      unpacked += entries.get(member)?.uncompressedSize ?? 0;
      if (unpacked > limits.unpacked) throw new RefusedFile(name, "unpacks-too-much", megabytes(limits.unpacked));
      return peek(member);
    },
    peek,
    close: () => zip.close(),
  };
}
