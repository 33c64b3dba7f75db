import { kinds, type CorrectedField, type Kind } from "@maillage/engine/model/organisation.js";
import { HttpProblem } from "../http/problems.js";
import type { Model } from "./model.js";
import { indexOf, type Question } from "./question.js";

const wrong = (name: string, detail: string) => new HttpProblem("invalid", { errors: [{ in: "body", name, detail }] });

/** Whether a value may stand in a field; what is text may say anything. */
const isKnown: Readonly<Record<CorrectedField, (model: Model, value: string) => boolean>> = {
  name: () => true,
  purpose: () => true,
  kind: (_model, value) => kinds.includes(value as Kind),
  commune: ({ workspace }, value) => workspace.directory.gazetteer.commune(value) !== undefined,
  sectors: ({ tables }, value) => tables.vocabulary.sectors.has(value),
  publics: ({ tables }, value) => tables.vocabulary.publics.has(value),
  actions: ({ tables }, value) => tables.vocabulary.actions.has(value),
};

const lists: readonly CorrectedField[] = ["sectors", "publics", "actions"];

export interface ToCheck {
  readonly organisations: readonly string[];
  readonly correction?: { readonly field: CorrectedField; readonly values: readonly string[] };
  readonly means?: string;
  readonly intent?: string;
}

/**
 * Checks what somebody declares against what is known: organisations that may be shown, words of the closed lists.
 * @throws HttpProblem `unknown-organisation`, `invalid`
 */
export const check: Question<ToCheck, { readonly ok: true }> = (model, asked, reader) => {
  for (const id of asked.organisations) indexOf(model, id, reader);
  if (new Set(asked.organisations).size < asked.organisations.length) throw wrong("organisations", "a ≠ b");
  if (asked.correction) {
    const { field, values } = asked.correction;
    if (values.length > 1 && !lists.includes(field)) throw wrong("values", `${field}: 1`);
    for (const value of values) if (!isKnown[field](model, value)) throw wrong("values", value.slice(0, 80));
  }
  if (asked.means !== undefined && !model.tables.vocabulary.means.has(asked.means)) throw wrong("means", asked.means);
  if (asked.intent !== undefined && !model.tables.intents.some(({ id }) => id === asked.intent))
    throw wrong("intent", asked.intent);
  return { ok: true };
};
