/** Where a row stands in its file. Rows are counted from 1, the header not counted. */
export interface Location {
  readonly file: string;
  readonly row: number;
}

/** What a reader did with the cell or the row. */
export type Outcome = "row left out" | "cell left out" | "mended" | "kept" | "to check";

/** Every problem that reading may report: the code, and what is done about it. Held to docs/data.md by a test. */
export const problemCodes = {
  "sheet.chosen": "to check",
  "header.by-words": "to check",
  "row.columns": "row left out",
  "row.total": "row left out",
  "organisation.inactive": "row left out",
  "organisation.not-ess": "row left out",
  "organisation.dormant": "kept",
  "organisation.moved": "row left out",
  "organisation.no-name": "row left out",
  "organisation.no-id": "row left out",
  "organisation.person": "row left out",
  "organisation.not-beneficiary": "row left out",
  "text.encoding": "mended",
  "text.contact": "mended",
  "text.placeholder": "cell left out",
  "text.too-long": "mended",
  "siren.checksum": "kept",
  "siret.checksum": "kept",
  "siret.siren-kept": "kept",
  "siret.destroyed": "cell left out",
  "siret.malformed": "cell left out",
  "rna.malformed": "cell left out",
  "commune.unknown": "cell left out",
  "commune.ambiguous": "cell left out",
  "commune.merged": "mended",
  "commune.by-name": "mended",
  "commune.by-postcode": "mended",
  "sector.unknown": "cell left out",
  "sector.family-only": "mended",
  "sector.in-words": "kept",
  "public.unknown": "kept",
  "action.unknown": "kept",
  "date.implausible": "cell left out",
  "year.implausible": "cell left out",
  "amount.missing": "row left out",
  "amount.malformed": "row left out",
  "amount.identifier": "row left out",
  "amount.negative": "row left out",
  "coordinates.malformed": "cell left out",
  "vocabulary.unknown": "cell left out",
  "tie.unknown-party": "row left out",
  "tie.unknown-kind": "kept",
  "tie.computed": "row left out",
  "identity.undecided": "to check",
} as const satisfies Record<string, Outcome>;

export type ProblemCode = keyof typeof problemCodes;

/** A defect of the data: a value, never an exception. A bad row never stops a file. */
export interface Problem extends Location {
  readonly column: string;
  readonly value: string;
  readonly code: ProblemCode;
}

/** Why a file is refused whole. Held to docs/data.md by a test. */
export const refusalReasons = [
  "empty",
  "binary",
  "old-workbook",
  "unreadable",
  "unknown-layout",
  "missing-columns",
  "incomplete-layout",
  "value-twice",
  "table-of-persons",
  "table-of-services",
  "unknown-column",
  "unknown-field",
  "column-twice",
  "field-twice",
  "column-about-people",
  "too-large",
  "too-many-columns",
  "too-long-record",
  "too-deep",
  "unpacks-too-much",
  "unsafe-xml",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** A file that is not what it claims: the one defect that stops a file, said in one sentence by `messages/`. */
export class RefusedFile extends Error {
  override readonly name = "RefusedFile";
  constructor(
    readonly file: string,
    readonly reason: RefusalReason,
    readonly detail: string,
  ) {
    super(`${file}: ${reason}: ${detail}`);
  }
}
