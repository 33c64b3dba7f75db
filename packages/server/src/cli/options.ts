import type { ColumnMapping } from "@maillage/engine/read";
import { InvalidArgumentError } from "commander";

/** What every command shares. */
export interface CommonOptions {
  readonly store: string;
  readonly lang: "fr" | "en";
  readonly json?: boolean;
}

/** Reads options that say what columns are, one after the other. */
export function columnMapping(value: string, said: ColumnMapping = {}): ColumnMapping {
  // The name of a column may have an equals sign, that of a field has none.
  const [, name, field] = /^(.+)=([^=]*)$/s.exec(value) ?? [];
  if (name === undefined || field === undefined || Object.hasOwn(said, name)) throw new InvalidArgumentError("");
  return { ...said, [name]: field.trim() };
}

/** Reads options that give a field a value for a whole file, one after the other: `funder=Ville de Tours`. */
export function fieldValue(value: string, said: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [, field, given] = /^([^=]+)=(.+)$/s.exec(value) ?? [];
  if (field === undefined || given === undefined || Object.hasOwn(said, field.trim()))
    throw new InvalidArgumentError("");
  return { ...said, [field.trim()]: given.trim() };
}

/** Reads an option that must be a whole number above zero. */
export function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError(`> 0`);
  return number;
}

/** Reads an option that must be a number above zero. */
export function positiveNumber(value: string): number {
  const number = Number(value.replace(",", "."));
  if (!(number > 0) || !Number.isFinite(number)) throw new InvalidArgumentError(`> 0`);
  return number;
}

/** Reads an option that must lie between 0 and 1, both out. */
export function share(value: string): number {
  const number = Number(value.replace(",", "."));
  if (!(number > 0 && number < 1)) throw new InvalidArgumentError(`0 < n < 1`);
  return number;
}
