import type { PartnersView } from "../../state/views.js";

/** What the adviser decides of a suggestion: pure changes of the screen's state, all of them in the address. */

const without = (ids: readonly string[], id: string) => ids.filter((other) => other !== id);
const toggled = (ids: readonly string[], id: string) => (ids.includes(id) ? without(ids, id) : [...ids, id]);

export type Change = Partial<PartnersView>;

/** Begins with another association: what was chosen for the one before does not hold for it; the question does. */
export const begun = (org: string): Change => ({ org, keep: [], known: [], off: [], compare: [] });

export const toggleKept = ({ keep }: PartnersView, id: string): Change => ({ keep: toggled(keep, id) });

/** Two at most: a third takes the place of the first. */
export const toggleCompared = ({ compare }: PartnersView, id: string): Change => ({
  compare: toggled(compare, id).slice(-2),
});

/** Set aside, and why; it is then neither kept nor compared. */
export const setAside = (view: PartnersView, id: string, why: "known" | "off"): Change => ({
  [why]: [...without(view[why], id), id],
  keep: without(view.keep, id),
  compare: without(view.compare, id),
});

export const restored = ({ known, off }: PartnersView, id: string): Change => ({
  known: without(known, id),
  off: without(off, id),
});
