/**
 * Gives the rows of one table of `data/`, by its path there ("territory", "communes.csv"): a cell by the name of its
 * column, every cell a string. The engine touches no file: whoever opens it reads them.
 */
export type ReadTable = <Column extends string>(...path: string[]) => Record<Column, string>[];
