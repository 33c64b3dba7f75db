/** Formats of dates that every workbook knows by their number (ECMA-376, part 1, 18.8.30), the East Asian ones too. */
const builtIn: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** Whether a format shows a number as a date: it writes a day or a year outside of quotes and brackets. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn.has(id);
  const [positive = ""] = code
    .replace(/"[^"]*"/g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/[\\_*]./g, "")
    .split(";");
  return !/general/i.test(positive) && /[dyj]/i.test(positive);
}

const dayLength = 86_400_000;

/** Day 0 of the two calendars of Excel; the first is the usual one. */
const dayZero = { usual: Date.UTC(1899, 11, 30), of1904: Date.UTC(1904, 0, 1) } as const;

/** The ISO day of the number of a date; undefined for one that is no day of a year of four digits. */
export function isoDay(number: number, is1904: boolean): string | undefined {
  const time = (is1904 ? dayZero.of1904 : dayZero.usual) + Math.round(number * dayLength);
  if (!(time >= Date.UTC(0) && time < Date.UTC(10_000))) return undefined;
  return new Date(time).toISOString().slice(0, 10);
}
