/** Words of which one name holds one and the other another: they are two bodies, however alike the rest is. */
const opposites: readonly ReadonlySet<string>[] = [
  "nord sud est ouest centre",
  "departemental departementale regional regionale national nationale local locale communal communale",
  "feminin feminine masculin masculine",
  "junior juniors jeunes seniors aines anciens veterans",
  "maternelle elementaire primaire college lycee",
  "premier deuxieme troisieme",
].map((words) => new Set(words.split(" ")));

/** The same rank, however it agrees. */
const agreed = (word: string): string => word.replace(/^(.*[aino][ln])e$/, "$1");

const missing = (
  words: readonly string[],
  others: ReadonlySet<string>,
  isOne: (word: string) => boolean,
): Set<string> => new Set(words.filter((word) => isOne(word) && !others.has(word)).map(agreed));

/** Whether two names, word by word and folded, name two of what excludes each other, numbers included ("AIDES 18"). */
export function opposedIn(a: readonly string[], b: readonly string[]): boolean {
  const [inA, inB] = [new Set(a), new Set(b)];
  const kinds = [(word: string) => /^\d+$/.test(word), ...opposites.map((set) => (word: string) => set.has(word))];
  return kinds.some((isOne) => {
    const [ofA, ofB] = [missing(a, inB, isOne), missing(b, inA, isOne)];
    return ofA.size > 0 && ofB.size > 0 && ![...ofA].some((word) => ofB.has(word));
  });
}
