import type { Language } from "../messages/language.js";

/** A line of a paper; what stands before it in bold, where something does. */
export interface Line {
  readonly lead?: string;
  readonly text: string;
}

/** One part of a paper, from top to bottom. */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "lines"; readonly lines: readonly Line[] }
  | {
      readonly kind: "list";
      readonly lines: readonly Line[];
      /** What stands before each: a dot, or a box to tick with a pen. */
      readonly mark: "dot" | "box";
      /** How many stand side by side. */
      readonly columns: 1 | 2;
    };

/** One A4 page that people print, or go on writing. No format knows what it is about. */
export interface Paper {
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** In small print, at the end. */
  readonly note: string;
}

export const markOf = { dot: "•", box: "☐" } as const;
