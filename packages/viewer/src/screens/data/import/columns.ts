import type { Upload } from "../../../api/uploads.js";

type Column = Upload["columns"][number];

/** What becomes of the columns of a file. */
export interface Use {
  /** Kept, in the order of the cells of the preview. */
  readonly kept: readonly Column[];
  /** Read to place somebody, never kept whole nor shown. */
  readonly hidden: readonly Column[];
  /** Not read. */
  readonly unread: readonly Column[];
}

export function useOf(columns: readonly Column[]): Use {
  return {
    kept: columns.filter(({ kept }) => kept),
    hidden: columns.filter(({ kept, field }) => !kept && field !== null),
    unread: columns.filter(({ kept, field }) => !kept && field === null),
  };
}
