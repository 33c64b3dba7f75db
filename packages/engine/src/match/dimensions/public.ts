import { termsOf } from "../../arrays/bitsets.js";
import type { Directory } from "../../directory/directory.js";
import type { Dimension, DimensionOptions, DimensionReason } from "./dimension.js";
import { weakestOrigin } from "./origins.js";
import { orMean, unknown, whole } from "./values.js";

type Code = "public.shared" | "public.distant";

/** What shared publics are worth, in parts of `whole`. */
const publicValue = (shared: number, mode: DimensionOptions["publicMode"]): number =>
  Math.round((mode === "distant" ? 1 - shared : shared) * whole);

/** @param force what the publics of the pair are worth */
function reasonsOf(directory: Directory, a: number, b: number, isDistant: boolean, force: () => number) {
  const { organisations, tellingPublics } = directory;
  const { terms } = directory.publics;
  const [mine, theirs] = [tellingPublics[a] as number, tellingPublics[b] as number];
  const shared = (mine & theirs) >>> 0;
  if (isDistant ? mine === 0 || theirs === 0 || shared === mine : shared === 0) return [];
  const named = termsOf(terms, isDistant ? (theirs & ~mine) >>> 0 : shared);
  if (named.length === 0) return [];
  const facts = [a, b].flatMap((index) =>
    (organisations[index]?.publics ?? []).filter(({ value }) => named.includes(value)),
  );
  const reason: DimensionReason<Code> = {
    code: isDistant ? "public.distant" : "public.shared",
    values: { publics: named, mine: termsOf(terms, mine) },
    evidence: [...new Set(facts.flatMap(({ evidence }) => evidence ?? []))],
    origin: weakestOrigin(facts),
    force: force(),
  };
  return [reason];
}

/** Whom both serve or gather, the rare publics counting more; for the intent "mix publics", how far they differ. */
export const publicDimension: Dimension<"public", Code> = {
  id: "public",
  open({ bySlot, directory, publics, sharedPublics }) {
    return {
      trust: (index) => (directory.tellingPublics[index] === 0 ? 0 : (directory.publics.trust[index] as number)),
      from(a, { publicMode }) {
        const mine = publics.of[a] as number;
        const row = sharedPublics(mine);
        /** What a set of publics is worth. */
        const worth = (theirs: number) =>
          mine === 0 || theirs === 0 ? unknown : publicValue(row.at(theirs), publicMode);
        return {
          value: (b) => worth(publics.of[b] as number),
          because: (b) =>
            reasonsOf(directory, a, b, publicMode === "distant", () =>
              publicValue(row.at(publics.of[b] as number), publicMode),
            ),
          bound(mean) {
            if (mine === 0) return { most: mean };
            const most = Math.max(whole, mean);
            return {
              most,
              profile: (_set, theirs) => (theirs === undefined ? most : orMean(worth(theirs), mean)),
              of: (slot) => orMean(worth(bySlot.publics[slot] as number), mean),
            };
          },
        };
      },
    };
  },
};
