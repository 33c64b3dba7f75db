import type { correction as french } from "../fr/correction.js";
import type { Widen } from "../widen.js";

export const correction: Widen<typeof french> = {
  correct: "Correct",
  correctOf: (field) => `Correct: ${field}`,
  field: {
    sectors: "its activity",
    publics: "its publics",
    actions: "its ways of acting",
    purpose: "its purpose",
    offers: "what it offers",
    needs: "what it needs",
  },
  title: (field) => `Correct ${field}`,
  hint: "What you declare takes the place of what was inferred. Sources stay readable.",
  filter: "Look in the list",
  chosen: (count) => `${count} chosen`,
  noneFound: "Nothing of the kind in the list.",
  until: "Valid until",
  add: "Add",
  purpose: "Purpose, in a few sentences",
  save: "Save",
  saving: "Saving, then reading again…",
  outdated: "Somebody changed this card meanwhile. Read it again, then start over.",
  failed: "The correction was not saved.",
  saved: "Correction saved.",
};
