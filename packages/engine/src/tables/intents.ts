import { dimensionIds, type DimensionId } from "../match/dimensions/dimensions.js";
import { wholeWeight, type Intent } from "../match/intent.js";
import type { ReadTable } from "./read-table.js";

const otherColumns = ["id", "label", "label_en", "public_mode", "least", "source"];

/** Weights of a row: those of dimensions that have no column are 0. */
function weightsOf(row: Readonly<Record<string, string>>): Record<DimensionId, number> {
  const stranger = Object.keys(row).find(
    (name) => !otherColumns.includes(name) && !dimensionIds.some((id) => id === name),
  );
  if (stranger !== undefined) throw new Error(`intents.csv: ${stranger} is no dimension`);
  const weights = dimensionIds.map((id) => [id, Number(row[id] ?? 0)] as const);
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  if (sum !== wholeWeight)
    throw new Error(`intents.csv: the weights of ${row["id"]} sum to ${sum}, not ${wholeWeight}`);
  return Object.fromEntries(weights) as Record<DimensionId, number>;
}

/** The intents of `data/intents.csv`, in the order of the table; the first is the default. */
export function readIntents(readTable: ReadTable): readonly Intent[] {
  return readTable<"id" | "label" | "label_en" | "public_mode" | "least">("intents.csv").map((row) => ({
    id: row.id,
    label: row.label,
    labelEn: row.label_en,
    weights: weightsOf(row),
    least: Number(row.least) / wholeWeight,
    options: { publicMode: row.public_mode === "distant" ? "distant" : "shared" },
  }));
}
