/** Narrow no-break space: before ; ! ? and inside « »; the full one stands before a colon. */
const narrow = "\u202f";
const full = "\u00a0";

/** French sentences with the spaces that keep a sign on the line of its word. */
export const typeset = (sentence: string): string =>
  sentence
    .replace(/ ([;!?»])/g, `${narrow}$1`)
    .replace(/« /g, `«${narrow}`)
    .replace(/ :/g, `${full}:`)
    .replace(/(\d) (%|km|€)/g, `$1${full}$2`);

/** The same catalogue, every sentence of it typeset: those that are, and those that functions make. */
export function typesetAll<T>(part: T): T {
  if (typeof part === "string") return typeset(part) as T;
  if (typeof part === "function") return ((...given: unknown[]) => typesetAll(part(...given))) as T;
  if (Array.isArray(part)) return part.map(typesetAll) as T;
  return Object.fromEntries(Object.entries(part as object).map(([key, value]) => [key, typesetAll(value)])) as T;
}
