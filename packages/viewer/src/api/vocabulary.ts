import type { DimensionId } from "./partners.js";

export interface Intent {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  /** Shares that sum to 1. */
  readonly weights: Readonly<Record<DimensionId, number>>;
}

export interface Term {
  readonly id: string;
  readonly label: string;
}

/** The closed lists, with labels in the reader's language. */
export interface Vocabularies {
  readonly sectors: readonly { readonly code: string; readonly parent: string | null; readonly label: string }[];
  readonly intents: readonly Intent[];
  readonly kinds: readonly Term[];
  readonly dimensions: readonly Term[];
  readonly publics: readonly Term[];
  readonly roles: readonly (Term & { readonly sentence: string })[];
  readonly measures: readonly (Term & { readonly sentence: string })[];
}
