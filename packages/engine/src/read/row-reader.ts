import { isLocalId } from "../identity/local-ids.js";
import type { Origin } from "../model/fact.js";
import type { Organisation } from "../model/organisation.js";
import type { Problem } from "../model/problem.js";
import type { Tie } from "../model/tie.js";
import { factsOf, reporter, type FactOf, type Report } from "./cells/facts.js";
import { cellsOf } from "./header/columns.js";
import type { ReadingContext, Source } from "./source.js";

/** A layout as a table: what tells it, how each of its fields is spelt, and whose word it is. */
export interface Layout<Field extends string> extends Omit<Source, "fields" | "open"> {
  readonly fields: Readonly<Record<Field, readonly string[]>>;
  /** Where its facts come from: a register, or whoever made the list. */
  readonly origin: Origin;
  /** Source of its facts, where layouts of one table share it; else its id. */
  readonly source?: string;
}

/** A file of a layout, before its first row. */
export interface OpenedFile {
  readonly header: readonly string[];
  readonly context: ReadingContext;
  /** Makes a fact of what the file says, or, with evidence, of what its words let one guess. */
  readonly fact: FactOf;
}

/** What one row says. Nothing when it is left out: `report` gives that, so that a row is left out by `return report(…)`. */
export type RowSays = { readonly organisations?: readonly Organisation[]; readonly ties?: readonly Tie[] } | undefined;

/**
 * Makes records of one row.
 * @param cell the trimmed cell of a field; empty when the file has no such column
 * @param cells all of them, in the order of the header, for columns that no field names
 */
export type ReadRow<Field extends string> = (
  cell: (field: Field) => string,
  report: Report,
  cells: readonly string[],
) => RowSays;

const none: readonly never[] = [];

/** A record under the list that gave its id, where that id means nothing elsewhere. */
const ofList =
  (list: string) =>
  (organisation: Organisation): Organisation =>
    isLocalId(organisation.id) ? { ...organisation, list } : organisation;

const tieOfList =
  (list: string) =>
  (tie: Tie): Tie =>
    isLocalId(tie.source) || isLocalId(tie.target) ? { ...tie, list } : tie;

/** A source from its layout and from what makes records of a row; `open` is called once a file. */
export function rowReader<Field extends string>(
  { origin, source, ...layout }: Layout<Field>,
  open: (file: OpenedFile) => ReadRow<Field>,
): Source {
  const { id, fields } = layout;
  return {
    ...layout,
    open(header, context) {
      const cellOf = cellsOf(header, fields);
      const read = open({
        header,
        context,
        fact: factsOf(source ?? id, origin),
      });
      return ({ number, cells }) => {
        const problems: Problem[] = [];
        const report = reporter(context.file, number, problems);
        const says = read((field) => cellOf(cells, field), report, cells);
        const organisations = says?.organisations?.map(ofList(context.file)) ?? none;
        return { organisations, ties: says?.ties?.map(tieOfList(context.file)) ?? none, problems };
      };
    },
  };
}
