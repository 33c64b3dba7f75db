import { dimensionIds, type DimensionId } from "../match/dimensions/dimensions.js";
import { wholeWeight, type Intent } from "../match/intent.js";
import type { ReadTable } from "./read-table.js";

/** The intents of `data/intents.csv`, in the order of the table; the first is the default. */
export function readIntents(readTable: ReadTable): readonly Intent[] {
  return readTable<DimensionId | "id" | "label" | "label_en" | "public_mode">("intents.csv").map((row) => {
    const weights = Object.fromEntries(dimensionIds.map((id) => [id, Number(row[id])])) as Record<DimensionId, number>;
    const sum = dimensionIds.reduce((total, id) => total + weights[id], 0);
    if (sum !== wholeWeight) throw new Error(`intents.csv: the weights of ${row.id} sum to ${sum}, not ${wholeWeight}`);
    return {
      id: row.id,
      label: row.label,
      labelEn: row.label_en,
      weights,
      options: { publicMode: row.public_mode === "distant" ? "distant" : "shared" },
    };
  });
}
