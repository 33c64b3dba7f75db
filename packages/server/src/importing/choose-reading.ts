import { RefusedFile } from "@maillage/engine/model";
import {
  foldHeader,
  gephiNodes,
  guessReadings,
  indispensableColumns,
  isTableOfPersons,
  isTableOfServices,
  locateColumns,
  mapHeader,
  organisations,
  recogniseSource,
  sources,
  sureEnough,
  type ColumnMapping,
  type GuessedReading,
  type Row,
  type Source,
} from "@maillage/engine/read";

/** How somebody asks that a file be read, where it does not tell by itself. */
export interface AskedReading {
  /** The id of its source. */
  readonly as?: string | undefined;
  /** What its columns are. */
  readonly columns?: ColumnMapping | undefined;
  /** What the file does not say: a value for a field, for all of its rows. */
  readonly values?: Readonly<Record<string, string>> | undefined;
}

/** How a file is read. */
export interface ChosenReading {
  readonly source: Source;
  /** Its header as the source is to read it: that of the file, then the fields that were given a value. */
  readonly header: readonly string[];
  /** Columns that were taken for a field by their words only, and the field. */
  readonly byWords: ColumnMapping;
  /** A row of the file as long as `header`. */
  complete(row: Row): Row;
}

interface Choice {
  readonly source: Source;
  readonly columns: ColumnMapping;
}

/** What was said of columns, and of the others what their words say. */
function completed(
  said: ColumnMapping,
  guessed: ColumnMapping,
  values: Readonly<Record<string, string>>,
): ColumnMapping {
  const taken = new Set([...Object.values(said), ...Object.keys(values)]);
  const others = Object.entries(guessed).filter(([name, field]) => !Object.hasOwn(said, name) && !taken.has(field));
  return { ...Object.fromEntries(others), ...said };
}

/**
 * Whether the words of a header tell more than a source that asks for an id and a label alone: a directory whose address
 * and purpose have names of their own is no network's nodes.
 */
function saysMore(recognised: Source, guess: GuessedReading | undefined): boolean {
  if (recognised !== gephiNodes || guess === undefined || guess.certainty < sureEnough) return false;
  const known = new Set(Object.values(recognised.fields).flat());
  return Object.keys(guess.columns).filter((column) => !known.has(foldHeader(column))).length >= fewestTold;
}

/** So many columns that only words tell make a directory of what else would be nodes. */
const fewestTold = 2;

function choose(name: string, header: readonly string[], { as, columns = {}, values = {} }: AskedReading): Choice {
  const asked = sources.find(({ id }) => id === as);
  const recognised = asked ?? recogniseSource(header);
  if ((recognised === undefined || recognised === organisations) && isTableOfPersons(header))
    throw new RefusedFile(name, "table-of-persons", "");
  if ((recognised === undefined || recognised === organisations) && isTableOfServices(header))
    throw new RefusedFile(name, "table-of-services", "");
  const guesses = guessReadings(header);
  const isRead = recognised !== undefined && indispensableColumns(recognised, header).length === 0;
  if (isRead && (asked || !saysMore(recognised, guesses[0]))) return { source: recognised, columns: {} };
  if (asked) {
    const guess = guesses.find(({ source }) => source === asked);
    return { source: asked, columns: completed(columns, guess?.columns ?? {}, values) };
  }
  const [best] = guesses;
  if (!best) throw new RefusedFile(name, "unknown-layout", header.slice(0, 8).join(", ").slice(0, 200));
  const given = new Set([...Object.values(columns), ...Object.keys(values)]);
  const missing = best.missing.filter((field) => !given.has(field));
  if (missing.length > 0 || (best.missing.length === 0 && best.certainty < sureEnough)) {
    const told = Object.entries(best.columns).map(([column, field]) => `${column.trim()}=${field}`);
    const detail = [best.source.id, told.join(", "), missing.length > 0 ? `? ${missing.join(", ")}` : ""];
    throw new RefusedFile(
      name,
      "incomplete-layout",
      detail
        .filter((part) => part !== "")
        .join(" ; ")
        .slice(0, 400),
    );
  }
  return { source: best.source, columns: completed(columns, best.columns, values) };
}

/** Columns that hold the values that were given, beside the header of a file. @throws RefusedFile */
function valueColumns(
  name: string,
  source: Source,
  header: readonly string[],
  values: Readonly<Record<string, string>>,
) {
  const located = locateColumns(header, source.fields);
  return Object.entries(values).map(([field, value]) => {
    const spelling = Object.hasOwn(source.fields, field) ? source.fields[field]?.[0] : undefined;
    if (spelling === undefined)
      throw new RefusedFile(name, "unknown-field", `${field.slice(0, 80)} / ${Object.keys(source.fields).join(", ")}`);
    if ((located[field] ?? -1) >= 0) throw new RefusedFile(name, "value-twice", field);
    return { spelling, value };
  });
}

/**
 * The source that was asked for, else the one that the header tells, else the one that the words of its columns tell; and
 * the header with what was said of its columns.
 * @param name of the file @throws RefusedFile when there is no source, or when it cannot be read as was asked
 */
export function chooseReading(name: string, header: readonly string[], asked: AskedReading): ChosenReading {
  const { columns: said = {}, values = {} } = asked;
  const { source, columns } = choose(name, header, asked);
  const mapped = mapHeader(source, header, { ...columns, ...said });
  if ("reason" in mapped) throw new RefusedFile(name, mapped.reason, mapped.detail);
  const added = valueColumns(name, source, mapped.header, values);
  const whole = [...mapped.header, ...added.map(({ spelling }) => spelling)];
  const missing = indispensableColumns(source, whole);
  if (missing.length > 0) throw new RefusedFile(name, "missing-columns", missing.join(", "));
  const cells = added.map(({ value }) => value);
  return {
    source,
    header: whole,
    byWords: Object.fromEntries(Object.entries(columns).filter(([column]) => !Object.hasOwn(said, column))),
    complete: (row) => (cells.length === 0 ? row : { ...row, cells: [...row.cells, ...cells] }),
  };
}
