/** Years in which a grant that anyone lists was given. */
const plausible = { first: 1990, last: 2035 } as const;

const isPlausible = (year: number): boolean => year >= plausible.first && year <= plausible.last;

/**
 * The year of a grant: a year, an ISO or French date, `2017-01-01_2017-12-31`.
 * @returns `undefined` for an empty cell, `"implausible"` for one that holds no year of a grant
 */
export function readGrantYear(cell: string): number | "implausible" | undefined {
  const text = cell.trim();
  if (text === "" || /^(0|na|nc)$/i.test(text)) return undefined;
  const found = /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1] ?? /^(\d{4})$/.exec(text)?.[1];
  return found !== undefined && isPlausible(Number(found)) ? Number(found) : "implausible";
}

/** The last year in a file's name, for layouts that say it nowhere else. */
export function yearOfFile(name: string): number | undefined {
  const years = [...name.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year)).filter(isPlausible);
  return years.at(-1);
}
