import { strToU8, zipSync, type Zippable } from "fflate";

/** The same parts give the same bytes, whenever they are written. */
const never = "1980-01-01T00:00:00";

/** A folder of texts as one zip. @param stored a part that stands first and is not packed, as OpenDocument wants its type */
export function zipped(
  parts: Readonly<Record<string, string>>,
  stored: Readonly<Record<string, string>> = {},
): Uint8Array {
  const entries = (of: Readonly<Record<string, string>>, level: 0 | 6): Zippable =>
    Object.fromEntries(Object.entries(of).map(([name, text]) => [name, [strToU8(text), { level, mtime: never }]]));
  return zipSync({ ...entries(stored, 0), ...entries(parts, 6) });
}
