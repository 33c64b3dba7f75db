import { stem } from "../../text/stem.js";
import { createAreas } from "./areas.js";
import type { Body } from "./bodies.js";
import { compareNames, nameLevels, type NameLevel, type NameLikeness } from "./compare-names.js";
import { comparePlaces, type PlaceLevel } from "./compare-places.js";
import type { LinkageKnowledge } from "./knowledge.js";
import { lightWords } from "./light-words.js";
import { readMentions, type Mention } from "./mentions.js";
import type { NameWords } from "./name-words.js";
import { opposedIn } from "./opposed.js";
import { othersAmong, type Others } from "./others.js";
import { rarityOf, type Rarity } from "./rarity.js";
import { isSatellite } from "./satellites.js";

/** How telling what two names share is: below 6 nats, below 10, below 14, above. */
const tellingBands = [6, 10, 14] as const;

/** A word of more names of the country than this names bodies, though a commune be called so. */
const commonShare = 0.0005;

/** How two bodies compare, field by field: what the weights (`weights.ts`) are given for. */
export interface Comparison {
  /** The likeness of the likest of their names, and the band of how telling what these share is. */
  readonly name: { readonly level: NameLevel; readonly telling: 0 | 1 | 2 | 3 };
  readonly place: PlaceLevel;
  readonly kind: "alike" | "unlike";
  readonly others: Others;
  readonly mention: Mention;
  /** Whether one name speaks of those around a body ("Amis de…", "Supporters de…"), and the other does not. */
  readonly satellite: "no" | "yes";
  /** Whether each name has a word that the other lacks, places aside. */
  readonly differ: boolean;
  /** Whether a register knows one of them. */
  readonly isKnown: boolean;
  /** What they share, as stems. */
  readonly words: readonly string[];
}

/** Compares bodies, and tells in which départements each may be. */
export interface Comparer {
  readonly rarity: Rarity;
  departementsOf(body: Body): readonly string[];
  /** @returns undefined for two whose names share too little, or exclude each other */
  compare(a: Body, b: Body): Comparison | undefined;
}

/** The likest of the names of two. */
function likest(
  a: Body,
  b: Body,
  compare: (one: NameWords, other: NameWords) => NameLikeness,
): { readonly found: NameLikeness; readonly names: readonly [NameWords, NameWords] } | undefined {
  let best: ReturnType<typeof likest>;
  const rank = ({ level }: NameLikeness) => nameLevels.indexOf(level);
  for (const one of a.names)
    for (const other of b.names) {
      const found = compare(one, other);
      const difference = best ? rank(found) - rank(best.found) : -1;
      if (difference < 0 || (difference === 0 && found.shared > (best?.found.shared ?? 0)))
        best = { found, names: [one, other] };
    }
  return best;
}

/** @param bodies all that are here: how rare a word is, they tell */
export function createComparer(bodies: readonly Body[], { gazetteer, nameShares }: LinkageKnowledge): Comparer {
  const rarity = rarityOf(
    bodies.flatMap(({ names }) => names.slice(0, 1).map(({ telling }) => telling)),
    nameShares,
  );
  const areas = createAreas(gazetteer);
  const lightOf = lightWords(gazetteer);
  const others = othersAmong(bodies);
  const mention = readMentions(gazetteer, areas, (word) => (nameShares.get(stem(word)) ?? 0) > commonShare);
  return {
    rarity,
    departementsOf: areas.departementsOf,
    compare(a, b) {
      const light = [a, b].map((body) => lightOf(areas.around(body)));
      const isLight = (each: string) => light.some((set) => set.has(each));
      const best = likest(a, b, (one, other) => compareNames(one, other, rarity, isLight));
      if (!best) return undefined;
      const { found, names } = best;
      const telling = tellingBands.filter((least) => found.shared >= least).length as 0 | 1 | 2 | 3;
      if (found.level === "other" || (found.level === "half" && telling < 3)) return undefined;
      if (opposedIn(names[0].all, names[1].all)) return undefined;
      return {
        name: { level: found.level, telling },
        place: comparePlaces(a, b, gazetteer.commune, (area) => areas.communesOf(area)[0]),
        kind: a.isAssociation === b.isAssociation ? "alike" : "unlike",
        others: others(found, names, [a, b]),
        // What a form cut off says nothing against the other.
        mention: found.level === "cut" ? "none" : mention(names[0], a, names[1], b),
        satellite: isSatellite(names[0].all, names[1].all) ? "yes" : "no",
        differ: found.differ,
        isKnown: a.isRegistered || b.isRegistered,
        words: found.words,
      };
    },
  };
}
