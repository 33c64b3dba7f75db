import { RefusedFile } from "@maillage/engine/model/problem.js";
import { TooBusy } from "../accounts/concurrency-limit.js";
import { Outdated } from "../store/declarations.js";
import { StoreBusy, StoreFull } from "../store/failures.js";
import { Refused } from "./refused.js";

/** A failure that somebody foresaw, as a refusal; undefined for any other. */
export function asRefused(failure: unknown): Refused | undefined {
  if (failure instanceof Refused) return failure;
  if (failure instanceof StoreFull) return new Refused("no-room");
  if (failure instanceof StoreBusy || failure instanceof TooBusy) return new Refused("busy");
  if (failure instanceof Outdated) return new Refused("outdated", { extra: { version: failure.version } });
  if (failure instanceof RefusedFile) {
    const { file, reason, detail } = failure;
    return new Refused("refused-file", { file: { file, reason, detail }, extra: { reason } });
  }
  return undefined;
}
