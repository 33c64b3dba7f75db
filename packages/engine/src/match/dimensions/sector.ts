import type { Directory } from "../../directory/directory.js";
import { PartialDots } from "../../text/partial-dots.js";
import { createPostings } from "../../text/postings.js";
import { dot, lengthOf, sharedTerms, unitSquared } from "../../text/vectors.js";
import { nearestSectors } from "../../vocabulary/sector-tree.js";
import type { Bound, Dimension, DimensionReason } from "./dimension.js";
import type { Prepared } from "./prepared.js";
import { orMean, unknown, whole } from "./values.js";

/** Share of the text in the blend when both a code and a text are known. */
const textShare = 0.5;

/**
 * A cosine of short texts is small even when they are about one thing: its square root spreads the low values,
 * where the differences that matter are, and keeps the order.
 */
export const textValue = (product: number): number => Math.floor(Math.sqrt(Math.min(1, product / unitSquared)) * whole);

/** Blend of the nearness of codes and of texts; one alone when the other is unknown. */
function blend(code: number, text: number): number {
  if (code === unknown) return text;
  if (text === unknown) return code;
  return Math.floor(code * (1 - textShare) + text * textShare);
}

type Code = "sector.same" | "sector.family" | "sector.near" | "sector.words";

/** Codes that are less near than this are no reason. */
const leastNearness = 0.15;

function reasonsOf({ sectorSet, sectorSets, text, vocabulary, spell }: Directory, a: number, b: number) {
  const reasons: DimensionReason<Code>[] = [];
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
      force: Math.round(nearest.nearness * whole * (1 - textShare)),
    });
  }
  const shared = sharedTerms(text, a, b, 4).map(spell);
  if (shared.length > 0) {
    reasons.push({
      code: "sector.words",
      values: { words: shared },
      evidence: shared,
      origin: "declared",
      force: Math.round(textValue(dot(text, a, b)) * textShare),
    });
  }
  return reasons;
}

/** Words are read until what is unread adds at most this to a cosine: lower reads more, and bounds better. */
const unreadCosine = 0.2;

/** Texts that meet fewer words than this, in a cosine, are too many to be looked at one by one. */
const faint = 0.08 * unitSquared;

/** What the bounds read of everyone, by slot: the texts as postings, and who has none. */
function boundColumns({ bySlot, directory: { text }, slots: { who } }: Prepared) {
  const textless: number[] = [];
  who.forEach((b, slot) => {
    if (lengthOf(text, b) === 0) textless.push(slot);
  });
  return {
    sets: bySlot.codes,
    textless,
    texts: new PartialDots(text, createPostings(text, who), who.length),
  };
}

/** Bounds for one that has no text: its codes alone tell, and tell exactly. */
function boundByCodes({ sets }: ReturnType<typeof boundColumns>, codes: Int32Array, mean: number): Bound {
  const profile = (set: number) => orMean(codes[set] as number, mean);
  return { most: Math.max(whole, mean), profile, of: (slot) => profile(sets[slot] as number) };
}

/** Bounds for a text: its weightiest words are read, and what the others may add is added to everybody. */
function boundByWords(columns: ReturnType<typeof boundColumns>, a: number, codes: Int32Array, mean: number): Bound {
  const { sets, textless, texts } = columns;
  texts.begin(a);
  texts.readUntil(unreadCosine * unitSquared);
  const { dots, rest } = texts;
  const [unmet, faintly] = [textValue(rest), textValue(faint + rest)];
  return {
    most: Math.max(whole, mean),
    // Without a text it is the code alone that tells: they may be worth more than those whose texts have little in common.
    apart: textless,
    leads: { slots: texts.above(faint), beyond: Math.max(faintly, blend(whole, faintly)) },
    profile: (set) => blend(codes[set] as number, faintly),
    of(slot) {
      const known = dots[slot] as number;
      return blend(codes[sets[slot] as number] as number, known === 0 ? unmet : textValue(known + rest));
    },
  };
}

/** Nearness of what two organisations do: their codes in the tree of objet social, and the words of their purposes. */
export const sector: Dimension<"sector", Code> = {
  id: "sector",
  open(prepared) {
    const { directory } = prepared;
    const { sectorSet, text } = directory;
    const columns = boundColumns(prepared);
    return {
      trust(index) {
        const code = sectorSet[index] === 0 ? 0 : 100;
        return lengthOf(text, index) > 0 ? Math.max(code, 80) : code;
      },
      from(a) {
        const codes = prepared.codes(sectorSet[a] as number);
        const hasText = lengthOf(text, a) > 0;
        return {
          value: (b) =>
            blend(
              codes[sectorSet[b] as number] as number,
              hasText && lengthOf(text, b) > 0 ? textValue(dot(text, a, b)) : unknown,
            ),
          because: (b) => reasonsOf(directory, a, b),
          bound: (mean) => (hasText ? boundByWords(columns, a, codes, mean) : boundByCodes(columns, codes, mean)),
        };
      },
    };
  },
};
