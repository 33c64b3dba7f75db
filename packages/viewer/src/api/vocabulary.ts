import type { Vocabularies as Lists } from "@maillage/server/answers/vocabularies.js";

/** The closed lists, with labels in the reader's language. */
export type Vocabularies = Lists;
export type Intent = Vocabularies["intents"][number];

/** Every column of what is exported, in the reader's language. */
export type { Dictionary } from "@maillage/server/answers/dictionary.js";
