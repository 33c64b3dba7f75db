import { isOfOnePerson } from "./header/about-people.js";
import { grantCues, organisationCues, type FieldCues } from "./header/cues.js";
import { foldHeader } from "./header/columns.js";
import { guessColumns, type GuessedColumn } from "./header/guess-columns.js";
import type { ColumnMapping } from "./header/map-header.js";
import { organisations } from "./layouts/organisations.js";
import { grantSources } from "./layouts/grants/grants.js";
import type { Source } from "./source.js";

/** A source that any table of its kind may be read as, once one knows its columns. */
interface GenericSource {
  readonly source: Source;
  readonly cues: Readonly<Record<string, FieldCues>>;
  /** Fields without which no row says anything. */
  readonly needed: readonly string[];
  /** One of them at least: what only such a table has. */
  readonly oneOf: readonly string[];
}

const generic: readonly GenericSource[] = [
  {
    source: grantSources.find(({ id }) => id === "subventions-scdl") as Source,
    cues: grantCues,
    needed: ["name", "amount", "funder"],
    oneOf: ["amount"],
  },
  {
    source: organisations,
    cues: organisationCues,
    needed: ["name"],
    oneOf: ["rna", "siren", "text", "kind", "sector", "publics"],
  },
];

/** What a table would be read as, by the words of its header. */
export interface GuessedReading {
  readonly source: Source;
  /** What its columns are, as somebody would say it. */
  readonly columns: ColumnMapping;
  /** Needed fields that no column tells. */
  readonly missing: readonly string[];
  /** Sureness of the least sure of its needed columns, in [0, 1]; 0 when one is missing. */
  readonly certainty: number;
}

/** From this certainty on, a table is read as it was guessed, and whoever brought it is told how. */
export const sureEnough = 0.6;

function read({ source, cues, needed, oneOf }: GenericSource, header: readonly string[]): GuessedReading | undefined {
  const guessed = guessColumns(header, cues);
  const of = new Map<string, GuessedColumn>(guessed.map((each) => [each.field, each]));
  const telling = oneOf.flatMap((field) => of.get(field)?.sureness ?? []);
  if (telling.length === 0 || !of.has("name")) return undefined;
  const missing = needed.filter((field) => !of.has(field));
  return {
    source,
    columns: Object.fromEntries(guessed.map(({ column, field }) => [header[column] ?? "", field])),
    missing,
    certainty:
      missing.length > 0 ? 0 : Math.min(Math.max(...telling), ...needed.map((field) => of.get(field)?.sureness ?? 0)),
  };
}

/**
 * What a table may be, by the words of its columns, the likeliest first: grants before organisations, for who was paid how
 * much is more than who there is. Empty where nothing tells.
 */
export const guessReadings = (header: readonly string[]): GuessedReading[] =>
  generic.flatMap((each) => read(each, header) ?? []);

/**
 * Whether a header is that of a table of persons: given names, births or civilities, and nothing that only an organisation
 * has.
 */
export function isTableOfPersons(header: readonly string[]): boolean {
  if (!header.some(isOfOnePerson)) return false;
  const told = new Set(guessColumns(header, organisationCues).map(({ field }) => field));
  const bodies = header.some((name) => /association|organisme|structure|beneficiaire|attributaire|raison/i.test(name));
  return !bodies && !["rna", "siren", "text", "kind"].some((field) => told.has(field));
}

/** Whether each row is a service of a structure that stands elsewhere: read as organisations, one body would be many. */
export function isTableOfServices(header: readonly string[]): boolean {
  const columns = new Set(header.map(foldHeader));
  return columns.has("structureid") && ["thematiques", "frais", "modesaccueil"].some((column) => columns.has(column));
}
