import type { Analyses } from "../../api/diagnosis.js";

/** A diagnosis that was made. */
export interface PastDiagnosis {
  readonly territory: string;
  /** Empty for none. */
  readonly reference: string;
  /** ISO instant. */
  readonly at: string;
  readonly stale: boolean;
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** Diagnoses as this screen asks for them, the latest first, each territory and reference once. */
export function pastDiagnosesOf({ items }: Analyses): readonly PastDiagnosis[] {
  const seen = new Set<string>();
  return items.flatMap(({ kind, parameters, at, stale }) => {
    const territory = textOf(parameters["territory"]);
    const reference = textOf(parameters["reference"]);
    const key = `${territory} ${reference}`;
    if (kind !== "diagnosis" || parameters["intent"] !== "meet" || territory === "" || seen.has(key)) return [];
    seen.add(key);
    return [{ territory, reference, at, stale }];
  });
}
