import type { Directory, MaskColumn } from "../directory.js";
import { unknown, whole, type Dimension } from "./dimension.js";
import { weakestOrigin } from "./origins.js";

/**
 * Publics that name nobody in particular: everyone, and those who practise an activity (the activity is the sector's
 * matter: rugby players and tarot players are no common public).
 */
const nobodyInParticular = ["tous-publics", "adherents-passionnes"];

/** Weight of each term: ln((N + 1) / (n + 1)) over the organisations that have it, so that the rare ones count more. */
export function rarity({ masks, terms }: MaskColumn): Float64Array {
  const counts = new Float64Array(terms.length);
  for (const mask of masks) {
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest);
      counts[bit] = (counts[bit] as number) + 1;
    }
  }
  return counts.map((count) => Math.log((masks.length + 1) / (count + 1)) + 0.1);
}

/** Sum of the weights of the terms of a mask. */
function weightOf(mask: number, weights: Float64Array): number {
  let sum = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) sum += weights[31 - Math.clz32(rest & -rest)] as number;
  return sum;
}

/** Weighted Jaccard index of two masks, in [0, 1] (Ioffe 2010 names it so); 0 when both are empty. */
export function weightedJaccard(a: number, b: number, weights: Float64Array): number {
  const all = weightOf((a | b) >>> 0, weights);
  return all === 0 ? 0 : weightOf((a & b) >>> 0, weights) / all;
}

/** The terms of a mask. */
export const termsOf = ({ terms }: MaskColumn, mask: number): string[] =>
  terms.filter((_, bit) => (mask & (1 << bit)) !== 0);

/** Publics of an organisation that tell something. */
export const tellingPublics = ({ publics }: Directory, place: number): number => {
  const nobody = nobodyInParticular.reduce((mask, id) => mask | (1 << publics.terms.indexOf(id)), 0);
  return ((publics.masks[place] as number) & ~nobody) >>> 0;
};

/** Whom both serve or gather, the rare publics counting more; for the intent "mix publics", how far they differ. */
export const publicDimension: Dimension = {
  id: "public",
  open(directory, { publicMode }) {
    const weights = rarityOnce(directory);
    const masks = Uint32Array.from(directory.publics.masks, (_, place) => tellingPublics(directory, place));
    return (a) => {
      const mine = masks[a] as number;
      if (mine === 0) return () => unknown;
      const seen = new Map<number, number>();
      return (b) => {
        const theirs = masks[b] as number;
        if (theirs === 0) return unknown;
        const known = seen.get(theirs);
        if (known !== undefined) return known;
        const shared = weightedJaccard(mine, theirs, weights);
        const value = Math.round((publicMode === "distant" ? 1 - shared : shared) * whole);
        seen.set(theirs, value);
        return value;
      };
    };
  },
  trust: (directory, place) =>
    tellingPublics(directory, place) === 0 ? 0 : (directory.publics.trust[place] as number),
  because(directory, a, b, { publicMode }) {
    const { publics, organisations } = directory;
    const mine = tellingPublics(directory, a);
    const theirs = tellingPublics(directory, b);
    const shared = (mine & theirs) >>> 0;
    const distant = publicMode === "distant";
    if (distant ? mine === 0 || theirs === 0 || shared === mine : shared === 0) return [];
    const named = termsOf(publics, distant ? (theirs & ~mine) >>> 0 : shared);
    if (named.length === 0) return [];
    const facts = [a, b].flatMap((place) =>
      (organisations[place]?.publics ?? []).filter(({ value }) => named.includes(value)),
    );
    const similarity = weightedJaccard(mine, theirs, rarityOnce(directory));
    return [
      {
        dimension: "public",
        code: distant ? "public.distant" : "public.shared",
        values: { publics: named, mine: termsOf(publics, mine) },
        evidence: [...new Set(facts.flatMap(({ evidence }) => evidence ?? []))],
        origin: weakestOrigin(facts),
        force: Math.round((distant ? 1 - similarity : similarity) * whole),
      },
    ];
  },
};

const rarities = new WeakMap<Directory, Float64Array>();

/** The weights of the publics of a directory, counted once: a directory is frozen. */
export function rarityOnce(directory: Directory): Float64Array {
  const known = rarities.get(directory) ?? rarity(directory.publics);
  rarities.set(directory, known);
  return known;
}
