import { sources } from "@maillage/engine/read";
import { problemCodes, refusalReasons, type ProblemCode } from "@maillage/engine/model";
import { Type, type Static } from "typebox";
import { Job } from "./jobs.js";
import { limits } from "../files/limits.js";
import { encodings } from "../files/decode.js";
import { Closed, Nullable } from "./parts.js";

export const SourceId = Type.Enum(sources.map(({ id }) => id));
export const Code = Type.Enum(Object.keys(problemCodes) as ProblemCode[]);

export const OfUpload = Closed({ id: Type.String({ minLength: 1, maxLength: 60, description: "Id of an upload." }) });

/** How one asks that an upload be read. */
export const AskedReading = Closed({
  as: Type.Optional(SourceId),
  columns: Type.Optional(
    Type.Record(Type.String(), Type.String({ maxLength: 40 }), {
      maxProperties: limits.columns,
      description:
        "What columns are: the name of each, and the field of the source, or an empty text to leave it out. The others keep their usual reading.",
    }),
  ),
  values: Type.Optional(
    Type.Record(Type.String(), Type.String({ minLength: 1, maxLength: 300 }), {
      maxProperties: 20,
      description: "What the file does not say: fields of the source, and their value for all rows.",
    }),
  ),
});
export type AskedReading = Static<typeof AskedReading>;

/** What a problem of a row says besides its code. */
export const Told = {
  sentence: Type.String({ description: "What it is, in the reader's language." }),
  outcome: Type.String({ description: "What was done about it." }),
  toDo: Type.String({ description: "What a person can do." }),
};

export const RowProblem = Closed({
  row: Type.Integer({ description: "From 1, the header not counted; 0 for the whole file." }),
  column: Type.String(),
  columnLabel: Type.String({ description: "The same in the reader's language, where it is one that sources know." }),
  value: Type.String({ description: "Empty where it may not be repeated." }),
  code: Code,
  ...Told,
});

export const Upload = Closed({
  id: Type.String(),
  name: Type.String({ description: "Its name, cleaned; what it will be remembered as." }),
  bytes: Type.Integer(),
  sha256: Type.String(),
  source: Nullable(Type.String({ description: "What it would be read as." })),
  sourceLabel: Nullable(Type.String()),
  candidates: Type.Array(
    Closed({
      id: Type.String(),
      label: Type.String(),
      missing: Type.Array(Type.String(), { description: "Columns that it lacks to be read so." }),
    }),
    { description: "What it may be read as, or nearly; the surest first." },
  ),
  columns: Type.Array(
    Closed({
      name: Type.String(),
      field: Nullable(Type.String({ description: "What the column is read as." })),
      fieldLabel: Nullable(Type.String({ description: "The same in the reader's language." })),
      kept: Type.Boolean({ description: "False for those about people, and those that are not read." }),
    }),
  ),
  fields: Type.Array(Closed({ id: Type.String(), label: Type.String() }), {
    description: "What a column may be, for the source that the file is read as or was asked to be read as.",
  }),
  encoding: Nullable(Type.Enum([...encodings], { description: "How its letters are written; null for JSON, sheets." })),
  rows: Closed({
    counted: Type.Integer({ description: "Rows below the header." }),
    isAll: Type.Boolean({ description: "False for a file of which only the beginning was counted." }),
  }),
  preview: Type.Array(Type.Array(Type.String()), {
    description: "The first rows: cells of the columns that are kept, in their order.",
  }),
  problems: Type.Array(RowProblem, { description: "What is wrong with these rows." }),
  refused: Type.Optional(
    Closed(
      { reason: Type.Enum([...refusalReasons]), detail: Type.String({ description: "A sentence, with what to do." }) },
      { description: "Why it cannot be imported as it is." },
    ),
  ),
});

export type Upload = Static<typeof Upload>;
export type RowProblem = Static<typeof RowProblem>;

export const UploadList = Closed({
  items: Type.Array(
    Closed({
      id: Type.String(),
      name: Type.String(),
      bytes: Type.Integer(),
      sha256: Type.String(),
      by: Type.String({ description: "Who brought it." }),
    }),
  ),
  next: Type.Null(),
});
export type UploadList = Static<typeof UploadList>;

export const Started = Closed({ job: Job });
