/**
 * The space that keeps a sign on the line of its word. The narrow one (U+202F) is in few families: where it is not,
 * browsers draw half a space, and "1 692" is read as one figure. The space of ours is as thin as a narrow one should be.
 */
const fixed = "\u00a0";

/** What Intl writes, with that space. */
export const fixedSpaces = (written: string): string => written.replaceAll("\u202f", fixed);

/** French sentences with the spaces that keep a sign on the line of its word. */
export const typeset = (sentence: string): string =>
  fixedSpaces(sentence)
    .replace(/ ([:;!?»])/g, `${fixed}$1`)
    .replace(/« /g, `«${fixed}`)
    .replace(/(\d) (%|km|€)/g, `$1${fixed}$2`);

/** The same catalogue, every sentence of it typeset: those that are, and those that functions make. */
export function typesetAll<T>(part: T): T {
  if (typeof part === "string") return typeset(part) as T;
  if (typeof part === "function") return ((...given: unknown[]) => typesetAll(part(...given))) as T;
  if (Array.isArray(part)) return part.map(typesetAll) as T;
  return Object.fromEntries(Object.entries(part as object).map(([key, value]) => [key, typesetAll(value)])) as T;
}
