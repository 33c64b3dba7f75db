import { profileValue } from "../dimensions/complementarity.js";
import { unknown, whole } from "../dimensions/dimension.js";
import { leftOf, rightOf } from "./packed.js";
import { publicValue } from "../dimensions/public.js";
import { rowsOf } from "../dimensions/pair-cache.js";
import type { Scorer } from "../scorer.js";
import { blend, textValue } from "../dimensions/sector.js";
import { flag, type Slots } from "./slots.js";

/** Under any floor. */
const hopeless = -2;

/** Upper bounds of a score, dimension by dimension, each times its weight. None is ever under the true value. */
export interface Bounds {
  /** Territory, exactly. */
  place(location: number): number;
  /**
   * Of whoever has these keys (see `Slots`), is at a place worth at most `here`, and has a text with a dot product of at
   * most `dot`; where it is under `floor` anyhow, just something under it.
   */
  keys(set: number, regionPublics: number, actionsFlags: number, here: number, dot: number, floor: number): number;
  /** Of whoever has the codes of a set and a text with a dot product of at most `dot`, territory apart. */
  set(set: number, dot: number): number;
  /** What a set of publics falls short of the most that publics can be worth. */
  publicShortfall(group: number): number;
  /** Of whoever has a text with a dot product of at most `dot`, territory apart. */
  anyone(dot: number): number;
}

/** Opens the bounds for one organisation; those to whom its ties lead are asked apart, so ties are worth their mean. */
export function boundsFrom(scorer: Scorer, slots: Slots, a: number): Bounds {
  const { directory, means, intent } = scorer;
  const { weights } = intent;
  const mode = intent.options.publicMode;
  const rows = rowsOf(directory);
  const codes = rows.codes(directory.sectorSet[a] as number);
  const places = rows.place(directory.locations.of[a] as number);
  const [myPublics, myActions] = [rows.publics.of[a] as number, rows.actions.of[a] as number];
  const shared = rows.sharedPublics(myPublics);
  const differ = rows.differentActions(myActions);
  const mySlotFlags = slots.keys[4 * (slots.slotOf[a] as number) + 3] as number;
  const hasText = (mySlotFlags & flag.text) !== 0;
  const tellsMeans = (mySlotFlags & flag.means) !== 0;
  const orMean = (value: number, mean: number) => (value === unknown ? mean : value);
  const tied = weights.ties * means.ties;
  const mostPublic = weights.public * (myPublics === 0 ? means.public : Math.max(whole, means.public));
  const mostComplementarity =
    weights.complementarity *
    (myActions === 0 && !tellsMeans ? means.complementarity : Math.max(whole, means.complementarity));
  const sector = (set: number, text: number) =>
    weights.sector * orMean(blend(codes[set] as number, text), means.sector);
  const publicOf = (group: number) =>
    weights.public * (myPublics === 0 || group === 0 ? means.public : publicValue(shared.at(group), mode));
  const complementarityOf = (set: number, group: number, actionsFlags: number) => {
    if (tellsMeans && (actionsFlags & flag.means) !== 0) return mostComplementarity;
    const actions = leftOf(actionsFlags);
    if (myActions === 0 || actions === 0) return weights.complementarity * means.complementarity;
    const agePractice = (actionsFlags & flag.practice) !== 0 && myPublics !== 0 && group !== 0;
    return (
      weights.complementarity * profileValue(differ.at(actions), codes[set] as number, shared.at(group), agePractice)
    );
  };
  const mostSector = (dot: number) =>
    weights.sector * Math.max(means.sector, hasText ? Math.max(blend(whole, textValue(dot)), textValue(dot)) : whole);
  const others = tied + mostPublic + mostComplementarity;
  return {
    place: (location) => weights.territory * orMean(places.at(location), means.territory),
    keys(set, regionPublics, actionsFlags, here, dot, floor) {
      const text = hasText && (actionsFlags & flag.text) !== 0 ? textValue(dot) : unknown;
      const score = here + sector(set, text);
      if (score + others < floor) return hopeless;
      const group = rightOf(regionPublics);
      const withPublics = score + tied + publicOf(group);
      if (withPublics + mostComplementarity < floor) return hopeless;
      return withPublics + complementarityOf(set, group, actionsFlags);
    },
    set: (set, dot) => others + sector(set, hasText ? textValue(dot) : unknown),
    publicShortfall: (group) => mostPublic - publicOf(group),
    anyone: (dot) => others + mostSector(dot),
  };
}
