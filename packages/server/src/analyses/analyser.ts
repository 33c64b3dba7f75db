import type { Model } from "../questions/model.js";
import type { Progress, Reader } from "../questions/question.js";
import type { ImportedFile } from "../store/imports.js";
import type { Views } from "./views.js";

/** What an analysis works on. */
export interface Material {
  readonly model: Model;
  readonly imports: readonly ImportedFile[];
  /** What the last analysis with these parameters gave. */
  readonly previous: Views | undefined;
  /** A folder for its files. */
  readonly folder: string;
  readonly progress: Progress;
}

export type Analyser<P> = (material: Material, parameters: P) => Views;

/** What a server works out is for whoever may read: nothing in it is for advisers only. */
export const everybody = (language: Reader["language"]): Reader => ({
  language,
  may: { overlap: false, sensitive: false },
});
