import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { Refused } from "../refusals/refused.js";
import { checkRoom, freeBytes, type FreeBytes } from "./disk.js";
import { receive, tooLarge } from "./receive.js";
import { shownName } from "./shown-name.js";

/** A file that somebody brought, and that waits to be imported. */
export interface Upload {
  readonly id: string;
  /** What it is called to people; never what it is called on disk. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly by: string;
  /** Where it is. */
  readonly path: string;
}

export interface Uploads {
  /** Bytes of the largest file that is taken. */
  readonly largest: number;
  /** Refuses early what will not do. @throws Refused `too-large`, `no-room`, `too-many-uploads` */
  admit(announced: number): Promise<void>;
  /** Takes a file in as it comes; nothing stays of one that does not come whole. @throws Refused as `admit` */
  receive(content: Readable, told: string, by: string): Promise<Upload>;
  /** Those that wait, in the order in which they came. */
  list(): readonly Upload[];
  /** @throws Refused `unknown-upload` */
  get(id: string): Upload;
  /** Keeps it for a work that reads it. @returns what lets go of it @throws Refused `unknown-upload`, `upload-in-use` */
  hold(id: string): () => void;
  /** @throws Refused `unknown-upload`, `upload-in-use` */
  remove(id: string): Promise<void>;
  /** Removes them all. */
  close(): Promise<void>;
}

interface UploadOptions {
  readonly largest?: number;
  readonly free?: FreeBytes;
  /** How long an upload waits to be imported, milliseconds. */
  readonly patience?: number;
}

/** Uploads that arrive at once: each holds a connection and a part of the disk. */
const mostAtOnce = 4;

const day = 86_400_000;

export const largestUpload = 2 ** 29;

/**
 * The folder of uploads, in that of the store. What is in it was brought to a server that has ended: it is removed. So
 * is, after a day, what nobody imported: such files hold names and addresses that are not ours to keep.
 * @param folder of the store, of which this process is the owner
 */
export function openUploads(
  folder: string,
  { largest = largestUpload, free = freeBytes, patience = day }: UploadOptions = {},
): Uploads {
  const own = join(folder, "uploads");
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true, mode: 0o700 });
  const uploads = new Map<string, Upload>();
  const held = new Set<string>();
  const ends = new Map<string, NodeJS.Timeout>();
  let arriving = 0;

  function get(id: string): Upload {
    const upload = uploads.get(id);
    if (!upload) throw new Refused("unknown-upload", { about: id });
    return upload;
  }

  async function remove(id: string): Promise<void> {
    const { path } = get(id);
    if (held.has(id)) throw new Refused("upload-in-use");
    clearTimeout(ends.get(id));
    ends.delete(id);
    uploads.delete(id);
    await rm(path, { force: true });
  }

  function forgetLater(id: string): void {
    const end = () => (held.has(id) ? forgetLater(id) : void remove(id).catch(() => {}));
    ends.set(id, setTimeout(end, patience).unref());
  }

  const refuseMore = () => {
    if (arriving >= mostAtOnce) throw new Refused("too-many-uploads", { about: `${mostAtOnce}` });
  };

  return {
    largest,
    async admit(announced) {
      if (announced > largest) throw tooLarge(largest);
      refuseMore();
      await checkRoom(own, announced, free);
    },
    async receive(content, told, by) {
      refuseMore();
      const id = randomUUID();
      const path = join(own, id);
      const name = shownName(told);
      arriving++;
      try {
        await checkRoom(own, 0, free);
        const received = await receive(content, { path, folder: own, largest, free });
        const upload: Upload = { id, name, by, path, ...received };
        uploads.set(id, upload);
        forgetLater(id);
        return upload;
      } finally {
        arriving--;
      }
    },
    list: () => [...uploads.values()],
    get,
    hold(id) {
      get(id);
      if (held.has(id)) throw new Refused("upload-in-use");
      held.add(id);
      let isHeld = true;
      return () => {
        if (isHeld) held.delete(id);
        isHeld = false;
      };
    },
    remove,
    async close() {
      held.clear();
      await Promise.all([...uploads.keys()].map(remove));
    },
  };
}
