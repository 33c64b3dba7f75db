import { unknown, whole, type Dimension, type DimensionOptions } from "./dimension.js";
import { tellingPublics, termsOf } from "./bitsets.js";
import { weakestOrigin } from "./origins.js";
import { rowsOf } from "./pair-cache.js";

/** What shared publics are worth, in parts of `whole`. */
export const publicValue = (shared: number, mode: DimensionOptions["publicMode"]): number =>
  Math.round((mode === "distant" ? 1 - shared : shared) * whole);

/** Whom both serve or gather, the rare publics counting more; for the intent "mix publics", how far they differ. */
export const publicDimension: Dimension = {
  id: "public",
  open(directory, { publicMode }) {
    const { publics, sharedPublics } = rowsOf(directory);
    return (a) => {
      const mine = publics.of[a] as number;
      if (mine === 0) return () => unknown;
      const row = sharedPublics(mine);
      return (b) => {
        const theirs = publics.of[b] as number;
        return theirs === 0 ? unknown : publicValue(row.at(theirs), publicMode);
      };
    };
  },
  trust: (directory, index) =>
    tellingPublics(directory, index) === 0 ? 0 : (directory.publics.trust[index] as number),
  because(directory, a, b, { publicMode }) {
    const { publics, organisations } = directory;
    const mine = tellingPublics(directory, a);
    const theirs = tellingPublics(directory, b);
    const shared = (mine & theirs) >>> 0;
    const distant = publicMode === "distant";
    if (distant ? mine === 0 || theirs === 0 || shared === mine : shared === 0) return [];
    const named = termsOf(publics, distant ? (theirs & ~mine) >>> 0 : shared);
    if (named.length === 0) return [];
    const facts = [a, b].flatMap((index) =>
      (organisations[index]?.publics ?? []).filter(({ value }) => named.includes(value)),
    );
    const { publics: groups, sharedPublics } = rowsOf(directory);
    const similarity = sharedPublics(groups.of[a] as number).at(groups.of[b] as number);
    return [
      {
        dimension: "public",
        code: distant ? "public.distant" : "public.shared",
        values: { publics: named, mine: termsOf(publics, mine) },
        evidence: [...new Set(facts.flatMap(({ evidence }) => evidence ?? []))],
        origin: weakestOrigin(facts),
        force: publicValue(similarity, publicMode),
      },
    ];
  },
};
