import type { Language } from "../state/address.js";
import { fixedSpaces } from "./typeset.js";

export interface Numbers {
  whole(value: number): string;
  /** A share in [0, 1], as a percentage. */
  percent(share: number): string;
  euros(amount: number): string;
  /** A score in [0, 1], as points out of 100. */
  points(share: number): string;
  /** With one decimal, so that parts are seen to add up. */
  tenths(value: number): string;
  /** A measure: three figures that mean something. */
  figure(value: number): string;
  /** The same where the second figure is uncertain already. */
  rough(value: number): string;
  /** The day of an ISO instant. */
  day(instant: string): string;
}

const locales: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };

/** Of the days, French orders the first of a month only: Intl does not. */
const ordered = (written: string, language: Language): string =>
  language === "fr" ? written.replace(/^1 /, "1er ") : written;

export function numbers(language: Language): Numbers {
  const locale = locales[language];
  const written = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(locale, options);
    return (value: number) => fixedSpaces(format.format(value));
  };
  const whole = written({ maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
  return {
    whole,
    percent: written({ style: "percent", maximumFractionDigits: 0 }),
    euros: written({ style: "currency", currency: "EUR", maximumFractionDigits: 0 }),
    points: (share) => whole(share * 100),
    tenths: written({ minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    rough: written({ maximumSignificantDigits: 2 }),
    figure: written({ maximumSignificantDigits: 3 }),
    day: (instant) => ordered(day.format(new Date(instant)), language),
  };
}
