import type { Language } from "../state/address.js";

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
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const euros = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
  const rough = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  const figure = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  return {
    whole: (value) => whole.format(value),
    percent: (share) => percent.format(share),
    euros: (amount) => euros.format(amount),
    points: (share) => whole.format(share * 100),
    tenths: (value) => tenths.format(value),
    rough: (value) => rough.format(value),
    figure: (value) => figure.format(value),
    day: (instant) => ordered(day.format(new Date(instant)), language),
  };
}
