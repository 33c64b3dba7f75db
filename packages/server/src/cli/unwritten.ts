import { Refused } from "../refusals/refused.js";
import { asStoreFailure, StoreFull } from "../store/failures.js";

/** A file that could not be written, as a refusal: for want of room, or because one may not write there. */
export const unwritten = (path: string, failure: unknown): Refused =>
  new Refused(asStoreFailure(failure) instanceof StoreFull ? "no-room" : "cannot-write", { about: path });
