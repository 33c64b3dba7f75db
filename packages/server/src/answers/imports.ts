import { Type, type Static } from "typebox";
import { Closed, Instant, limitUpTo, Nullable } from "./parts.js";
import { Size } from "./size.js";
import { Code, RowProblem, Told } from "./uploads.js";

export const OfImport = Closed({ id: Type.String({ minLength: 1, maxLength: 60, description: "Id of an import." }) });

export const ImportList = Closed({
  items: Type.Array(
    Closed({
      id: Type.String(),
      name: Type.String(),
      source: Type.String(),
      sourceLabel: Type.String(),
      sha256: Type.String(),
      rows: Type.Integer(),
      records: Type.Integer({ description: "Descriptions of organisations that it gives." }),
      ties: Type.Integer(),
      problems: Type.Integer({ description: "Those that are kept to be read: 100,000 at most." }),
      state: Type.Enum(["current", "replaced"], {
        description: "A replaced one counts again when the one that took its place is undone.",
      }),
      by: Type.String(),
      at: Instant,
    }),
  ),
  next: Type.Null(),
});

export type ImportList = Static<typeof ImportList>;

export const ProblemsQuery = Closed({
  after: Type.Integer({
    minimum: 0,
    default: 0,
    description: "How many were already given: `next` of the page before.",
  }),
  limit: limitUpTo(1000, 100),
  format: Type.Enum(["json", "csv"], { default: "json", description: "`csv`: all of them, as Excel in France reads." }),
});

export const ProblemPage = Closed({
  items: Type.Array(RowProblem),
  next: Nullable(Type.Integer({ description: "Hand it in as `after` for the next page; null on the last." })),
});
export type ProblemPage = Static<typeof ProblemPage>;

const { row, column, columnLabel, value } = RowProblem.properties;

/** What came of an import. */
const ImportReport = Closed({
  name: Type.String(),
  source: Type.String(),
  sourceLabel: Type.String(),
  rows: Type.Integer(),
  organisations: Type.Integer(),
  ties: Type.Integer(),
  problems: Type.Array(
    Closed({
      code: Code,
      count: Type.Integer(),
      ...Told,
      examples: Type.Array(Closed({ row, column, columnLabel, value }), { description: "The first ones." }),
    }),
  ),
});
export type ImportReport = Static<typeof ImportReport>;

/** What came of several, and what there is now. */
export const ImportSummary = Closed({
  files: Type.Array(ImportReport),
  ...Size.properties,
  joined: Closed({
    records: Type.Integer({ description: "Records that speak of an organisation that another record tells too." }),
    names: Type.Array(Closed({ id: Type.String(), name: Type.String(), others: Type.Array(Type.String()) }), {
      description: "Those that were spelt in several ways.",
    }),
  }),
});
export type ImportSummary = Static<typeof ImportSummary>;
