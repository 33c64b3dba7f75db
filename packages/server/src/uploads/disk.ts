import { statfs } from "node:fs/promises";
import { Refused } from "../refusals/refused.js";
import { StoreFull } from "../store/failures.js";

/** Bytes that are left on the disk whatever is brought in: the store must go on writing. */
const reserve = 2 ** 28;

/** Bytes that are free on the disk of a folder. */
export type FreeBytes = (folder: string) => Promise<number>;

export const freeBytes: FreeBytes = async (folder) => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

/** @throws Refused `no-room` when so many more bytes would leave too little */
export async function checkRoom(folder: string, bytes: number, free: FreeBytes = freeBytes): Promise<void> {
  if ((await free(folder)) - bytes < reserve) throw new Refused("no-room");
}

/** A failure to write for want of room, as the problem that it is; any other as it is. */
export const asNoRoom = (failure: unknown): unknown =>
  failure instanceof StoreFull || /^(?:ENOSPC|EDQUOT)$/.test((failure as NodeJS.ErrnoException)?.code ?? "")
    ? new Refused("no-room")
    : failure;
