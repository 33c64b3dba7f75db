import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { freshView } from "@maillage/viewer/state/address.js";
import type { PartnersView } from "@maillage/viewer/state/views.js";
import {
  restored,
  setAside,
  toggleCompared,
  toggleKept,
  type Change,
} from "@maillage/viewer/screens/partners/choices.js";

const ids = fc.constantFrom("a", "b", "c", "d");
const acts = fc.array(
  fc.oneof(
    ids.map((id) => (view: PartnersView) => toggleKept(view, id)),
    ids.map((id) => (view: PartnersView) => toggleCompared(view, id)),
    fc.tuple(ids, fc.constantFrom("known" as const, "off" as const)).map(
      ([id, why]) =>
        (view: PartnersView) =>
          setAside(view, id, why),
    ),
    ids.map((id) => (view: PartnersView) => restored(view, id)),
  ),
);

describe("what the adviser decides", () => {
  test("never says two things at once, and never the same thing twice", () => {
    fc.assert(
      fc.property(acts, (done: readonly ((view: PartnersView) => Change)[]) => {
        let view: PartnersView = freshView("partners");
        for (const act of done) {
          view = { ...view, ...act(view) };
          for (const list of [view.keep, view.compare, view.known, view.off])
            expect(new Set(list).size).toBe(list.length);
          expect(view.compare.length).toBeLessThanOrEqual(2);
        }
      }),
    );
  });
  test("keeping twice is as before, setting aside forgets that it was kept", () => {
    const view: PartnersView = { ...freshView("partners"), keep: ["a"], compare: ["a"] };
    expect({ ...view, ...toggleKept({ ...view, ...toggleKept(view, "b") }, "b") }).toEqual(view);
    expect(setAside(view, "a", "off")).toEqual({ off: ["a"], keep: [], compare: [] });
  });
});
