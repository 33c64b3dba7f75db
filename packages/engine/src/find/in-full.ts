/** Words that names cut short, in full: names are kept in full, and what is typed short is read both ways. */
export const inFull: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
  ["cie", "compagnie"],
]);
