import type {
  Declaration as Told,
  Introduction as Noted,
  IntroductionOutcome,
  NewCorrection,
  NewIntroduction,
  NewMeans,
} from "@maillage/server/answers/declarations.js";

/** Something that people declared, and whether it ended. */
export type Declaration = Told;
export type CorrectedField = NewCorrection["field"];
export type Side = NewMeans["side"];
export type Outcome = IntroductionOutcome["outcome"];

/** What may become of two that were introduced, from the first news to the last. */
export const outcomes = ["introduced", "met", "working-together", "no-follow-up"] as const satisfies readonly Outcome[];

/** What a declaration says, by kind. */
interface Contents {
  readonly correction: NewCorrection;
  readonly means: NewMeans;
  readonly introduction: Pick<NewIntroduction, "intent" | "note"> & { readonly outcome: Outcome };
}

/** A declaration that holds, with what it says. */
export type Current<K extends keyof Contents> = Omit<Declaration, "content"> & { readonly content: Contents[K] };

/** An introduction, and who was introduced to whom; null for one that is no longer shown. */
export type Introduction = Omit<Noted, "content"> & Current<"introduction">;

/** Everything that was declared about an organisation, and the version that was read. */
export interface Declared {
  readonly items: readonly Declaration[];
  readonly version: number;
}

/** Those of a kind that have not ended, the latest first. */
export const currentOf = <K extends keyof Contents>({ items }: Declared, kind: K): readonly Current<K>[] =>
  items
    .filter((item): item is Declaration & Current<K> => item.kind === kind && item.ended === null)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
