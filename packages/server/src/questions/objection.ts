import { nameKeysOf, type Objection } from "@maillage/engine/identity";
import type { Organisation } from "@maillage/engine/model";
import type { Objected } from "../answers/objection.js";
import { briefly } from "./present-suggestion.js";
import { indexOf, shownIndex, type Question } from "./question.js";

/** What an objection is to be kept with, and the records that look like the same body and stay. */
export interface ToObject extends Objected {
  readonly objection: Objection & { readonly id: string };
  /** As it was called until now. */
  readonly name: string;
}

/** Every number and id, and every name, under which an organisation may come back. */
export const objection: Question<{ readonly id: string }, ToObject> = (model, asked, reader) => {
  const { directory, canonical } = model.maillage;
  const organisation = directory.organisations[indexOf(model, asked.id, reader)] as Organisation;
  const { id } = organisation;
  const keys = new Set([id, asked.id]);
  for (const [key, known] of canonical) if (known === id) keys.add(key);
  const names = nameKeysOf(organisation).sort();
  const alike = directory.organisations.flatMap((other) => {
    if (other.id === id || !nameKeysOf(other).some((name) => names.includes(name))) return [];
    const index = shownIndex(model, other.id, reader);
    return index === undefined ? [] : [briefly(directory, index)];
  });
  return { objection: { id, keys: [...keys].sort(), names }, name: organisation.name.value, alike };
};
