import { flag, ids, text, whole, type ViewOf } from "./fields.js";
import { weights } from "./weights.js";

/**
 * What each screen remembers, as fields of its address: the address is the state. The key is the word that stands in
 * the address. A new screen is one more record here.
 */
export const views = {
  partners: {
    /** The association that asks. */
    org: text,
    /** What it is after; empty for the first intent of the list. */
    intent: text,
    weights,
    /** Farthest distance, kilometres; 0 for none. */
    within: whole(0, 500, 0),
    sensitive: flag,
    /** Suggestions shown in each list. */
    top: whole(1, 50, 5),
    keep: ids,
    /** Set aside because the association knows them already. */
    known: ids,
    /** Set aside because they have nothing to do with the question. */
    off: ids,
    compare: ids,
  },
  ecosystem: {
    org: text,
  },
  overlaps: {},
  diagnosis: {},
  data: {},
  method: {},
} as const;

export type ScreenId = keyof typeof views;
export const screenIds = Object.keys(views) as readonly ScreenId[];

/** The state of one screen. */
export type View<S extends ScreenId = ScreenId> = { [K in S]: { readonly screen: K } & ViewOf<(typeof views)[K]> }[S];
export type PartnersView = View<"partners">;
