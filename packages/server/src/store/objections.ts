import type { Objection as Identity } from "@maillage/engine/identity";

/** One organisation that asked to be left out, under everything by which it can be known again. */
export interface Objection extends Identity {
  /** As it was called when it objected. */
  readonly id: string;
}
