import type { ImportList as List } from "@maillage/server/answers/imports.js";

export type { ImportReport, ProblemPage } from "@maillage/server/answers/imports.js";

/** What was imported, the latest first. */
export type ImportList = List;
export type Imported = ImportList["items"][number];

/** Changes, the latest first. */
export interface Journal {
  readonly items: readonly {
    readonly sequence: number;
    /** ISO instant. */
    readonly at: string;
    readonly by: string;
    readonly action: string;
    readonly object: string;
  }[];
}
