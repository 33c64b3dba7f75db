import { RefusedFile } from "@maillage/engine/model";
import {
  indispensableColumns,
  mapHeader,
  recogniseSource,
  sources,
  type ColumnMapping,
  type Source,
} from "@maillage/engine/read";

/** How somebody asks that a file be read, where it does not tell by itself. */
export interface AskedReading {
  /** The id of its source. */
  readonly as?: string | undefined;
  /** What its columns are. */
  readonly columns?: ColumnMapping | undefined;
}

/** How a file is read. */
export interface ChosenReading {
  readonly source: Source;
  /** Its header as the source is to read it, as long as that of the file. */
  readonly header: readonly string[];
}

function chooseSource(name: string, header: readonly string[], as: string | undefined): Source {
  const source = sources.find(({ id }) => id === as) ?? recogniseSource(header);
  if (!source) throw new RefusedFile(name, "unknown-layout", header.slice(0, 8).join(", ").slice(0, 200));
  return source;
}

/**
 * The source that was asked for, else the one that the header tells; and the header with what was said of its columns.
 * @param name of the file @throws RefusedFile when there is no source, or when it cannot be read as was asked
 */
export function chooseReading(
  name: string,
  header: readonly string[],
  { as, columns = {} }: AskedReading,
): ChosenReading {
  const source = chooseSource(name, header, as);
  const mapped = mapHeader(source, header, columns);
  if ("reason" in mapped) throw new RefusedFile(name, mapped.reason, mapped.detail);
  const missing = indispensableColumns(source, mapped.header);
  if (missing.length > 0) throw new RefusedFile(name, "missing-columns", missing.join(", "));
  return { source, header: mapped.header };
}
