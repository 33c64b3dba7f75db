import { locateColumns } from "./columns.js";
import type { Source } from "../source.js";

/** A column of a file, and what becomes of it. */
export interface ReadColumn {
  readonly name: string;
  /** What it is read as; null when it is not read by name. */
  readonly field: string | null;
  /** Whether its cells may be shown and kept: those about people are neither. */
  readonly kept: boolean;
}

/**
 * What a source does with each column of a file; without a source, nothing is kept.
 * @param mapped the header as the source is to read it, where somebody said what columns are
 */
export function readColumns(
  source: Source | undefined,
  header: readonly string[],
  mapped: readonly string[] = header,
): ReadColumn[] {
  const fields = new Map<number, string>();
  if (source) {
    for (const [field, index] of Object.entries(locateColumns(mapped, source.fields))) {
      if (index >= 0 && !fields.has(index)) fields.set(index, field);
    }
  }
  return header.map((name, index) => {
    const field = fields.get(index) ?? null;
    const kept =
      field === null ? source?.keepsOther?.(mapped[index] ?? "") === true : source?.notShown?.includes(field) !== true;
    return { name, field, kept };
  });
}
