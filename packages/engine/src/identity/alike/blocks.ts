import type { Body } from "./bodies.js";
import { initialsOf, wholeName } from "./name-words.js";
import type { Rarity } from "./rarity.js";

/** A word that more bodies of a département bear tells nothing of who is who. */
const mostBearers = 150;

/** Pairs that share less of what their rare words tell are two bodies: nobody asks. */
const leastShared = 0.35;

/** Letters of the beginning of a name that stand for the whole where a form cut it. */
const beginning = 15;

/** Fewer letters are the initials of too many. */
const fewestInitials = 4;

/** What alone lets two bodies be asked about: all telling words of a name, its beginning, its initials. */
const wholeKeys = ({ names }: Body): Set<string> =>
  new Set(
    names.flatMap((name) => [
      `=${wholeName(name)}`,
      ...(name.letters.length >= beginning ? [`^${name.letters.slice(0, beginning)}`] : []),
      ...(name.all.length === 1 ? [`.${name.letters}`] : initialsOf(name.all).map((each) => `.${each}`)).filter(
        (key) => key.length > fewestInitials,
      ),
    ]),
  );

/** Whether two bodies may be asked about: one at least is in no register, and their numbers do not contradict. */
export function mayBeOne(a: Body, b: Body): boolean {
  if (a.isRegistered && b.isRegistered) return false;
  const differ = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one.size > 0 && other.size > 0 && ![...one].some((each) => other.has(each));
  return !differ(a.sirens, b.sirens) && !differ(a.rnas, b.rnas);
}

/** Places in `bodies`, by what they have. */
class Postings {
  readonly #places = new Map<string, number[]>();
  add(key: string, at: number): void {
    const known = this.#places.get(key);
    if (known) known.push(at);
    else this.#places.set(key, [at]);
  }
  /** Those that have it, unless they are too many. */
  few(key: string): readonly number[] {
    const known = this.#places.get(key) ?? [];
    return known.length <= mostBearers ? known : [];
  }
}

/** What the bodies that may be in one département have. */
class Departement {
  readonly words = new Postings();
  readonly wholes = new Postings();
}

/**
 * Pairs of places in `bodies` that may be one: of one département, they share a whole name, its beginning or its initials,
 * or a good part of their rare words. Each pair once.
 */
export function* pairsInBlocks(
  bodies: readonly Body[],
  departementsOf: (body: Body) => readonly string[],
  rarity: Rarity,
): Iterable<readonly [number, number]> {
  const blocks = new Map<string, Departement>();
  const telling = bodies.map(({ names }) => new Set(names.flatMap((name) => name.telling)));
  const where = bodies.map((body, at) =>
    departementsOf(body).map((code) => {
      const block = blocks.get(code) ?? new Departement();
      blocks.set(code, block);
      for (const stem of telling[at] ?? []) block.words.add(stem, at);
      for (const key of wholeKeys(body)) block.wholes.add(key, at);
      return block;
    }),
  );
  /** What the rare words of a body tell: of the shortest of its names. */
  const worthOf = (at: number): number =>
    Math.min(
      ...(bodies[at] as Body).names.map((name) =>
        [...new Set(name.telling)].reduce(
          (sum, stem) => sum + (where[at]?.some(({ words }) => words.few(stem).length > 0) ? rarity(stem) : 0),
          0,
        ),
      ),
    );
  const worths = new Map<number, number>();
  const worth = (at: number): number => {
    const known = worths.get(at) ?? worthOf(at);
    worths.set(at, known);
    return known;
  };
  for (let at = 0; at < bodies.length; at++) {
    const body = bodies[at] as Body;
    if (body.isRegistered) continue;
    const shared = new Map<number, number>();
    for (const stem of telling[at] ?? [])
      for (const other of new Set(where[at]?.flatMap(({ words }) => words.few(stem))))
        shared.set(other, (shared.get(other) ?? 0) + rarity(stem));
    const met = new Set<number>();
    for (const [other, sum] of shared) if (2 * sum >= leastShared * (worth(at) + worth(other))) met.add(other);
    for (const key of wholeKeys(body))
      for (const { wholes } of where[at] ?? []) for (const other of wholes.few(key)) met.add(other);
    for (const other of met) {
      const second = bodies[other] as Body;
      // Two of no register are met from both sides.
      if (other === at || (!second.isRegistered && other < at)) continue;
      if (mayBeOne(body, second)) yield [at, other];
    }
  }
}
