import type { Diagnosis } from "@maillage/server/answers/diagnosis.js";

export type { Diagnosis };

/** How present a field or a public is, here and elsewhere. */
export type Presence = Diagnosis["sectors"][number];

export type { Coverage } from "@maillage/server/answers/coverage.js";

/** What was worked out, the latest first. */
export interface Analyses {
  readonly items: readonly {
    readonly id: string;
    readonly kind: string;
    readonly parameters: Readonly<Record<string, unknown>>;
    /** ISO instant. */
    readonly at: string;
    /** Data changed since. */
    readonly stale: boolean;
    /** Made with what holds for who names no parameter. */
    readonly usual: boolean;
  }[];
}
