import type { Vocabularies } from "../../api/vocabulary.js";

export interface OfferedTerm {
  readonly id: string;
  readonly label: string;
}

/** Aspects that a table may look for; its places are those of its members. */
export const offeredAspects = ["publics", "actions", "means", "kinds"] as const;
export type OfferedAspect = (typeof offeredAspects)[number];

/** What a table may look for, by aspect, in the order of the lists. */
export const offeredTerms = ({
  publics,
  actions,
  means,
  kinds,
}: Vocabularies): Readonly<Record<OfferedAspect, readonly OfferedTerm[]>> => ({
  publics: publics.filter(({ general }) => !general),
  actions,
  means,
  kinds,
});
