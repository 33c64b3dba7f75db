/** How a language counts. */
export interface Plurals {
  /** The form that a count wants. French has none at 0 as at 1, English only at 1. */
  plural(count: number, one: string, other: string): string;
  /** A whole count, written, before the form that it wants: "1 234 liens". @param other `one` and an s when left out */
  counted(count: number, one: string, other?: string): string;
}

function pluralsIn(locale: string): Plurals {
  const rules = new Intl.PluralRules(locale);
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  // Categories beyond these two, as "many" of a million in French, are said as the other one: "1 000 000 liens".
  const plural: Plurals["plural"] = (count, one, other) => (rules.select(count) === "one" ? one : other);
  return { plural, counted: (count, one, other = `${one}s`) => `${whole.format(count)} ${plural(count, one, other)}` };
}

/** For the catalogues of the server and of the viewer; rules and numbers are those of Unicode. */
export const plurals: Readonly<Record<"fr" | "en", Plurals>> = { fr: pluralsIn("fr-FR"), en: pluralsIn("en-GB") };
