import type { DiagnosisShape } from "@maillage/server/diagnosis-shape.js";

/** What a territory has, lacks, and hangs on. */
export type Diagnosis = DiagnosisShape;

/** How present a field or a public is, here and elsewhere. */
export type Presence = Diagnosis["sectors"][number];
