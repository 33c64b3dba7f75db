import { kinds, type Kind } from "../model/organisation.js";
import { readRows, type Row } from "./cells.js";
import type { Sourced } from "./sourced.js";
import type { Wording } from "./wording.js";

/** A kind of actor to have at the table, and what it brings. */
export interface ActorRole extends Sourced {
  readonly id: string;
  readonly label: Wording;
  /** Kinds of organisation that may play it. */
  readonly kinds: readonly Kind[];
  /** Words of a name that tell it, folded (ours); none where no name does. */
  readonly words: readonly string[];
  readonly brings: Wording;
  readonly watch: Wording | undefined;
}

/** The rows of `actor-roles.csv`. */
export const readActorRoles = (rows: readonly Row[]): readonly ActorRole[] =>
  readRows("actor-roles.csv", rows, (cells) => ({
    id: cells.text("id"),
    label: cells.wording("label"),
    kinds: cells.choices("kinds", kinds),
    words: cells.list("words"),
    brings: cells.wording("brings"),
    watch: cells.optionalWording("watch"),
    ...cells.sourced(),
  }));
