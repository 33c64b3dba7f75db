import type { Directory } from "../directory/directory.js";
import type { Dimension, OpenDimension } from "./dimensions/dimension.js";
import { dimensions, type DimensionId, type ReasonCode } from "./dimensions/dimensions.js";
import { prepare, type Prepared } from "./dimensions/prepared.js";

/** A directory whose dimensions are open: the owner of everything that matching works out once. */
export interface Matching extends Prepared {
  /** In the order of the table. */
  readonly dimensions: readonly (OpenDimension<ReasonCode> & { readonly id: DimensionId })[];
}

/**
 * Opens the dimensions over a directory. Cost: a pass over everyone for each; the postings of all texts.
 * @param table other dimensions than ours: their ids and codes are then not those that the types name
 */
export function openMatching(directory: Directory, table: readonly Dimension[] = dimensions): Matching {
  const prepared = prepare(directory);
  const opened = table.map(({ id, open }) => ({ id, ...open(prepared) }));
  return { ...prepared, dimensions: opened as unknown as Matching["dimensions"] };
}
