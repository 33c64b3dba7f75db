/** Who stands around a body, with a body of their own: its friends, its supporters, its staff, its company. */
const around = new Set(
  "ami amis amies amicale supporters supporteurs anciens eleves parents joueurs personnel affaires entreprise entreprises sas sarl sasp usagers sportif sportive sports veterans jeunes ecole lycee college section".split(
    " ",
  ),
);

/** Whether one of two names, folded, speaks of those around a body and the other does not. */
export const isSatellite = (a: readonly string[], b: readonly string[]): boolean => {
  const [inA, inB] = [new Set(a), new Set(b)];
  const beside = (words: readonly string[], others: ReadonlySet<string>) =>
    words.some((word) => around.has(word) && !others.has(word));
  return beside(a, inB) || beside(b, inA);
};
