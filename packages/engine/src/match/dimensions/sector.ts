import { likeness, likenessOfDot, sharedWords } from "../../directory/activities.js";
import type { Directory } from "../../directory/directory.js";
import { createDotBounds } from "../../text/dot-bounds.js";
import { createRareWords } from "./rare-words.js";
import { words } from "../../text/words.js";
import { stem } from "../../text/stem.js";
import { nearestSectors } from "../../vocabulary/sector-tree.js";
import type { Dimension, DimensionReason } from "./dimension.js";
import { unknown, whole } from "./values.js";

type Code = "sector.same" | "sector.family" | "sector.near" | "sector.words";

/** Codes that are less near than this are no reason. */
const leastNearness = 0.15;

/** A word that weighs less is said with any activity: "regroup", "promouvoir". */
const leastTelling = 2.5;

/** A word alone is a reason when it is this much of what both say. */
const wordAlone = 0.15;

const mostWords = 3;

/** Words that both say and that tell what they do, as a person reads them; none that is of the name of their commune. */
export function commonWords(
  { activities, organisations, gazetteer, spell }: Directory,
  a: number,
  b: number,
): string[] {
  const { terms, weights } = activities.words;
  const nameOf = (index: number) => gazetteer.commune(organisations[index]?.commune?.value ?? "")?.name ?? "";
  const places = new Set([nameOf(a), nameOf(b)].flatMap((name) => words(name).map(stem)));
  const telling = sharedWords(activities, a, b)
    .filter(({ term }) => (weights[term] as number) >= leastTelling && !places.has(terms[term] as string))
    .slice(0, mostWords);
  if (telling.length === 1 && (telling[0]?.share ?? 0) < wordAlone) return [];
  return telling.map(({ term }) => spell(terms[term] as string));
}

function reasonsOf(directory: Directory, a: number, b: number): DimensionReason<Code>[] {
  const { sectorSet, sectorSets, vocabulary, activities } = directory;
  const reasons: DimensionReason<Code>[] = [];
  const alike = activities.known[a] === 1 && activities.known[b] === 1 ? likeness(activities, a, b) : 0;
  const said = commonWords(directory, a, b);
  if (said.length > 0) {
    reasons.push({ code: "sector.words", values: { words: said }, evidence: said, origin: "declared", force: alike });
  }
  const nearest = nearestSectors(
    vocabulary,
    sectorSets[sectorSet[a] as number] ?? [],
    sectorSets[sectorSet[b] as number] ?? [],
  );
  if (nearest && nearest.nearness > leastNearness) {
    const code = nearest.nearness === 1 ? "sector.same" : nearest.nearness >= 0.6 ? "sector.family" : "sector.near";
    reasons.push({
      code,
      values: { a: nearest.a, b: nearest.b, family: vocabulary.sectors.get(nearest.a)?.family ?? nearest.a },
      evidence: [nearest.a, nearest.b],
      origin: "official",
      // One code is said before the words; a family alone says less than they do.
      force: Math.floor(alike * (nearest.nearness === 1 ? 1 : nearest.nearness / 2)),
    });
  }
  return reasons;
}

/** Of five parts of the dimension, those of what two bodies do; the others are of the rarest word that both say. */
const likenessParts = 4;
const parts = 5;

/** An integer that grows with both, each in 0..`whole`. */
const blend = (alike: number, rare: number): number =>
  Math.floor((likenessParts * alike + (parts - likenessParts) * rare) / parts);

/**
 * How alike what two organisations do is: the cosine of vectors of their words and codes, learned from the register
 * (`data/vectors/README.md`), and how rare the rarest word is that both say: vectors put jazz beside rock. Fitted to
 * grades; see docs/method.md.
 */
export const sector: Dimension<"sector", Code> = {
  id: "sector",
  open({ directory, slots: { who } }) {
    const { activities, sectorSet } = directory;
    const { known, told } = activities;
    const dotBounds = createDotBounds(activities.vectors, activities.words.dimensions, who);
    const knownBySlot = Uint8Array.from(who, (b) => known[b] as number);
    const rareWords = createRareWords(activities, who);
    return {
      trust(index) {
        if (known[index] === 0) return 0;
        if (sectorSet[index] !== 0) return 100;
        return (told.starts[index + 1] as number) - (told.starts[index] as number) < 3 ? 40 : 80;
      },
      from(a) {
        const rare = rareWords(a);
        return {
          value: (b) => (known[a] === 1 && known[b] === 1 ? blend(likeness(activities, a, b), rare.with(b)) : unknown),
          because: (b) => reasonsOf(directory, a, b),
          bound(mean) {
            if (known[a] === 0) return { most: mean };
            const mostDot = dotBounds(a);
            const rarest = rare.bySlot();
            return {
              most: Math.max(whole, mean),
              of: (slot) =>
                knownBySlot[slot] === 0 ? mean : blend(likenessOfDot(mostDot(slot)), rarest[slot] as number),
            };
          },
        };
      },
    };
  },
};
