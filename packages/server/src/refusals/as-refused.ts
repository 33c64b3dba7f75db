import { RefusedFile } from "@maillage/engine/model";
import { TooBusy } from "../accounts/concurrency-limit.js";
import { Outdated } from "../store/declarations.js";
import { asStoreFailure, StoreBusy, StoreFull, StoreHurt } from "../store/failures.js";
import { NotABackup } from "../store/not-a-backup.js";
import { Refused } from "./refused.js";

/** What was met, beneath the sentence: for whoever looks for the cause. */
const met = (text: string) => (text === "" ? {} : { lines: [`  (${text})`] });

/**
 * A failure of the store, as a refusal.
 * @param folder of the store, as the reader may be told it: on the command line, one goes on otherwise
 */
export function asStoreRefusal(failure: unknown, folder = ""): Refused | undefined {
  const known = asStoreFailure(failure);
  const about = folder === "" ? {} : { about: folder };
  if (known instanceof StoreFull) return new Refused(folder === "" ? "no-room" : "store-full", about);
  if (known instanceof StoreBusy) return new Refused(folder === "" ? "busy" : "store-busy", about);
  if (known instanceof StoreHurt)
    return new Refused("store-hurt", { ...about, ...met(known.met), extra: { hurt: known.hurt } });
  return undefined;
}

/** A failure that somebody foresaw, as a refusal; undefined for any other. */
export function asRefused(failure: unknown): Refused | undefined {
  if (failure instanceof Refused) return failure;
  const ofStore = asStoreRefusal(failure);
  if (ofStore) return ofStore;
  if (failure instanceof TooBusy) return new Refused("busy");
  if (failure instanceof NotABackup)
    return new Refused("not-a-backup", { about: failure.path, ...met(failure.met), extra: { fault: failure.fault } });
  if (failure instanceof Outdated) return new Refused("outdated", { extra: { version: failure.version } });
  if (failure instanceof RefusedFile) {
    const { file, reason, detail } = failure;
    return new Refused("refused-file", { file: { file, reason, detail }, extra: { reason } });
  }
  return undefined;
}
