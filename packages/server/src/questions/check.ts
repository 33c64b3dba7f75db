import { kinds, type CorrectedField, type Kind } from "@maillage/engine/model";
import { wrongValue } from "../refusals/refused.js";
import { keysOf } from "./keys.js";
import type { Model } from "./model.js";
import { indexOf, type Question } from "./question.js";

/** Whether a value may stand in a field; what is text may say anything. */
const isKnown: Readonly<Record<CorrectedField, (model: Model, value: string) => boolean>> = {
  name: (_model, value) => /[\p{L}\p{N}]/u.test(value),
  purpose: (_model, value) => /\S/u.test(value),
  kind: (_model, value) => kinds.includes(value as Kind),
  commune: ({ maillage }, value) => maillage.directory.gazetteer.commune(value) !== undefined,
  sectors: ({ maillage: { tables } }, value) => tables.vocabulary.sectors.has(value),
  publics: ({ maillage: { tables } }, value) => tables.vocabulary.publics.has(value),
  actions: ({ maillage: { tables } }, value) => tables.vocabulary.actions.has(value),
};

const lists: readonly CorrectedField[] = ["sectors", "publics", "actions"];

export interface ToCheck {
  readonly organisations: readonly string[];
  readonly correction?: { readonly field: CorrectedField; readonly values: readonly string[] };
  readonly means?: string;
  readonly intent?: string;
}

export interface Checked {
  /** Of each organisation every number and id under which something may have been declared. */
  readonly known: readonly (readonly string[])[];
}

/**
 * Checks what somebody declares against what is known: organisations that may be shown, words of the closed lists.
 * @throws Refused `unknown-organisation`, `invalid`
 */
export const check: Question<ToCheck, Checked> = (model, asked, reader) => {
  const { vocabulary, intents } = model.maillage.tables;
  for (const id of asked.organisations) indexOf(model, id, reader);
  if (new Set(asked.organisations).size < asked.organisations.length) throw wrongValue("organisations", "a ≠ b");
  if (asked.correction) {
    const { field, values } = asked.correction;
    if (values.length > 1 && !lists.includes(field)) throw wrongValue("values", `${field}: 1`);
    for (const value of values) if (!isKnown[field](model, value)) throw wrongValue("values", value.slice(0, 80));
  }
  if (asked.means !== undefined && !vocabulary.means.has(asked.means)) throw wrongValue("means", asked.means);
  if (asked.intent !== undefined && !intents.some(({ id }) => id === asked.intent))
    throw wrongValue("intent", asked.intent);
  return { known: asked.organisations.map((id) => keysOf(model, id)) };
};
