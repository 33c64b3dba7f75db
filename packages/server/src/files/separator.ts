const separators = [";", ",", "\t", "|"] as const;

/** The separator that stands most often outside quotes in the first lines of a text; `;` when none does. */
export function sniffSeparator(text: string): string {
  const outside = text.replace(/"(?:[^"]|"")*"/g, "");
  const lines = outside
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 5);
  const counts = separators.map((separator) => ({
    separator,
    count: lines.reduce((sum, line) => sum + line.split(separator).length - 1, 0) / (lines.length || 1),
  }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).separator;
}
