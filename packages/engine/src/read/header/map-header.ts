import type { RefusalReason } from "../../model/problem.js";
import { isAboutPeople } from "./about-people.js";
import { foldHeader } from "./columns.js";
import type { Source } from "../source.js";

/** What somebody says that columns are: the name of each in the file, and the field of the source, or "" to leave it out. */
export type ColumnMapping = Readonly<Record<string, string>>;

/** Characters of the name of a column by which it is told and found again. */
export const longestColumnName = 300;

type Mapped = { readonly header: readonly string[] } | { readonly reason: RefusalReason; readonly detail: string };

const cut = (name: string): string => name.trim().slice(0, longestColumnName);

/** Finds columns by name: as it is written, else without accents, case and punctuation; of two alike, the first. */
function finder(header: readonly string[]): (name: string) => number | undefined {
  const exact = new Map<string, number>();
  const folded = new Map<string, number>();
  for (const [index, cell] of header.entries()) {
    const name = cut(cell);
    const key = foldHeader(name);
    if (name !== "" && !exact.has(name)) exact.set(name, index);
    if (key !== "" && !folded.has(key)) folded.set(key, index);
  }
  return (name) => exact.get(cut(name)) ?? folded.get(foldHeader(cut(name)));
}

/**
 * The header as its source would spell it, where somebody said what some columns are. Those of which nothing was said
 * keep their names, and so their usual reading; one that would be read as a field that was given away is left out.
 * @returns the header, as long as the one of the file; or why what was said cannot be
 */
export function mapHeader(source: Source, header: readonly string[], mapping: ColumnMapping): Mapped {
  const find = finder(header);
  const said = new Map<number, string>();
  const given = new Set<string>();
  for (const [name, field] of Object.entries(mapping)) {
    const index = find(name);
    if (index === undefined) return { reason: "unknown-column", detail: cut(name) };
    if (said.has(index)) return { reason: "column-twice", detail: cut(name) };
    said.set(index, field);
    if (field === "") continue;
    if (!Object.hasOwn(source.fields, field)) {
      return { reason: "unknown-field", detail: `${cut(field)} / ${Object.keys(source.fields).join(", ")}` };
    }
    if (given.has(field)) return { reason: "field-twice", detail: field };
    const column = header[index] ?? "";
    const isUsual = source.fields[field]?.includes(foldHeader(column)) === true;
    if (isAboutPeople(column) && !isUsual) return { reason: "column-about-people", detail: cut(column) };
    given.add(field);
  }
  const taken = new Set([...given].flatMap((field) => source.fields[field] ?? []));
  const dropped = new Set([...said].flatMap(([index, field]) => (field === "" ? [header[index]] : [])));
  const spelled = (name: string, index: number): string => {
    const field = said.get(index);
    if (field !== undefined) return source.fields[field]?.[0] ?? "";
    return taken.has(foldHeader(name)) || dropped.has(name) ? "" : name;
  };
  return { header: header.map(spelled) };
}
