import { dot, lengthOf, sharedTerms, unitSquared } from "../../text/vectors.js";
import { nearestSectors } from "../../vocabulary/sector-tree.js";
import { unknown, whole, type Dimension, type Reason } from "./dimension.js";
import { rowsOf } from "./pair-cache.js";

/** Share of the text in the blend when both a code and a text are known. */
export const textShare = 0.5;

/**
 * A cosine of short texts is small even when they are about one thing: its square root spreads the low values,
 * where the differences that matter are, and keeps the order.
 */
export const textValue = (product: number): number => Math.floor(Math.sqrt(Math.min(1, product / unitSquared)) * whole);

/** Blend of the nearness of codes and of texts; one alone when the other is unknown. */
export function blend(code: number, text: number): number {
  if (code === unknown) return text;
  if (text === unknown) return code;
  return Math.floor(code * (1 - textShare) + text * textShare);
}

/** Nearness of what two organisations do: their codes in the tree of objet social, and the words of their purposes. */
export const sector: Dimension = {
  id: "sector",
  open(directory) {
    const { sectorSet, text } = directory;
    return (a) => {
      const codes = rowsOf(directory).codes(sectorSet[a] as number);
      const hasText = lengthOf(text, a) > 0;
      return (b) =>
        blend(
          codes[sectorSet[b] as number] as number,
          hasText && lengthOf(text, b) > 0 ? textValue(dot(text, a, b)) : unknown,
        );
    };
  },
  trust({ sectorSet, text }, index) {
    const code = sectorSet[index] === 0 ? 0 : 100;
    return lengthOf(text, index) > 0 ? Math.max(code, 80) : code;
  },
  because(directory, a, b) {
    const { sectorSet, sectorSets, text, vocabulary } = directory;
    const reasons: Reason[] = [];
    const nearest = nearestSectors(
      vocabulary,
      sectorSets[sectorSet[a] as number] ?? [],
      sectorSets[sectorSet[b] as number] ?? [],
    );
    if (nearest && nearest.nearness > 0.15) {
      const code = nearest.nearness === 1 ? "sector.same" : nearest.nearness >= 0.6 ? "sector.family" : "sector.near";
      reasons.push({
        dimension: "sector",
        code,
        values: { a: nearest.a, b: nearest.b, family: vocabulary.sectors.get(nearest.a)?.family ?? nearest.a },
        evidence: [nearest.a, nearest.b],
        origin: "official",
        force: Math.round(nearest.nearness * whole * (1 - textShare)),
      });
    }
    const shared = sharedTerms(text, a, b, 4).map(directory.spell);
    if (shared.length > 0) {
      reasons.push({
        dimension: "sector",
        code: "sector.words",
        values: { words: shared },
        evidence: shared,
        origin: "declared",
        force: Math.round(textValue(dot(text, a, b)) * textShare),
      });
    }
    return reasons;
  },
};
