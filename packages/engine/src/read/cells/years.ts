import type { ProblemCode } from "../../model/problem.js";
import type { Report } from "./facts.js";

/** The years between which the date of a thing is believed, and how one is reported that is not. */
export interface Years {
  readonly first: number;
  readonly last: number;
  readonly code: ProblemCode;
}

/** The first years of which anyone has a list: of foundations, of ties, of grants. */
const dated = {
  foundation: { first: 1600, code: "date.implausible" },
  tie: { first: 1800, code: "year.implausible" },
  grant: { first: 1990, code: "year.implausible" },
} as const;

/** The years in which a thing may be dated, read on a day (ISO): grants of next year are voted in this one. */
export const yearsOf = (what: keyof typeof dated, today: string): Years => ({
  ...dated[what],
  last: Number(today.slice(0, 4)) + 1,
});

/** How files write that they do not know; the register has the first day of year 1. */
const unknown = /^(?:[0\s-]*|n\.?[acd]\.?|n\/a|000[01]-.*)$/i;

/** Four digits by themselves, or before a month and a day. */
const fourDigits = /(?<!\d)\d{4}(?=[01]\d[0-3]\d(?!\d)|(?!\d))/g;

const plausibleIn = (text: string, { first, last }: Years): number[] =>
  [...text.matchAll(fourDigits)].map(([digits]) => Number(digits)).filter((year) => year >= first && year <= last);

/** A date as a spreadsheet counts it, in days, once its format is lost: `45123` is 16 July 2023. */
const serial = /^\d{5}(?:[.,]\d+)?$/;
const dayZero = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

const yearOfSerial = (cell: string): number =>
  new Date(dayZero + Number(cell.slice(0, 5)) * dayLength).getUTCFullYear();

/** The year of a cell: a year, an ISO or French date, days as a spreadsheet counts them, the first of a period. One that cannot be is reported. */
export function readYear(cell: string, column: string, years: Years, report: Report): number | undefined {
  if (unknown.test(cell.trim())) return undefined;
  const written = cell.trim();
  const [year] = plausibleIn(serial.test(written) ? String(yearOfSerial(written)) : written, years);
  return year ?? report(column, cell, years.code);
}

/** The last year in a file's name, for layouts that say it nowhere else. */
export const yearOfFile = (name: string, years: Years): number | undefined => plausibleIn(name, years).at(-1);
