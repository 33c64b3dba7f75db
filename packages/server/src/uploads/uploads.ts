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
  admit(announced: number, sender: Sender): Promise<void>;
  /** Takes a file in as it comes; nothing stays of one that does not come whole. @throws Refused as `admit` */
  receive(content: Readable, told: string, sender: Sender): Promise<Upload>;
  /** Those that wait, in the order in which they came. */
  list(): readonly Upload[];
  /** One's own: that of another is as unknown as one that never was. @throws Refused `unknown-upload` */
  get(id: string, by: string): Upload;
  /** Keeps it for a work that reads it. @returns what lets go of it @throws Refused `unknown-upload`, `upload-in-use` */
  hold(id: string): () => void;
  /** Whoever asks: see `get`. @throws Refused `unknown-upload`, `upload-in-use` */
  remove(id: string): Promise<void>;
  /** Removes them all. */
  close(): Promise<void>;
}

/** Who brings a file. */
export interface Sender {
  /** As the journal names them: software apart from the account that it works for. */
  readonly by: string;
  /** Whose connections are counted together: all the software of an account is that account. */
  readonly account: string;
}

interface UploadOptions {
  readonly largest?: number;
  readonly free?: FreeBytes;
  /** How long an upload waits to be imported, milliseconds. */
  readonly patience?: number;
}

/** Uploads that arrive at once, in all and of one account: each holds a connection and a part of the disk. */
const mostAtOnce = { all: 16, account: 4 } as const;

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
  /** Accounts, once for each file that arrives. */
  const arriving: string[] = [];

  function known(id: string): Upload {
    const upload = uploads.get(id);
    if (!upload) throw new Refused("unknown-upload", { about: id });
    return upload;
  }

  async function remove(id: string): Promise<void> {
    const { path } = known(id);
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

  /** Files that come slowly take the places of whoever sends them, and leave those of others. */
  const refuseMore = ({ account }: Sender) => {
    const most =
      arriving.filter((each) => each === account).length >= mostAtOnce.account
        ? mostAtOnce.account
        : arriving.length >= mostAtOnce.all
          ? mostAtOnce.all
          : undefined;
    if (most !== undefined) throw new Refused("too-many-uploads", { about: `${most}` });
  };

  return {
    largest,
    async admit(announced, sender) {
      if (announced > largest) throw tooLarge(largest);
      refuseMore(sender);
      await checkRoom(own, announced, free);
    },
    async receive(content, told, sender) {
      refuseMore(sender);
      const id = randomUUID();
      const path = join(own, id);
      const name = shownName(told);
      arriving.push(sender.account);
      try {
        await checkRoom(own, 0, free);
        const received = await receive(content, { path, folder: own, largest, free });
        const upload: Upload = { id, name, by: sender.by, path, ...received };
        uploads.set(id, upload);
        forgetLater(id);
        return upload;
      } finally {
        arriving.splice(arriving.indexOf(sender.account), 1);
      }
    },
    list: () => [...uploads.values()],
    get(id, by) {
      const upload = known(id);
      if (upload.by !== by) throw new Refused("unknown-upload", { about: id });
      return upload;
    },
    hold(id) {
      known(id);
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
