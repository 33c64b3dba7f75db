import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  arrived,
  canRedo,
  canUndo,
  presentOf,
  pushed,
  replaced,
  timelineFrom,
} from "@maillage/viewer/state/timeline.js";

const acts = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant("push"), to: fc.constantFrom("a", "b", "c") }),
    fc.record({ act: fc.constant("replace"), to: fc.constantFrom("x", "y") }),
    fc.record({ act: fc.constantFrom("undo", "redo"), to: fc.constant("") }),
  ),
);

describe("the timeline", () => {
  test("is two stacks: what was done, and what was undone", () => {
    fc.assert(
      fc.property(acts, (done) => {
        let timeline = timelineFrom("start");
        const past = ["start"];
        let future: string[] = [];
        for (const { act, to } of done) {
          if (act === "push") {
            timeline = pushed(timeline, to);
            if (past.at(-1) !== to) {
              past.push(to);
              future = [];
            }
          } else if (act === "replace") {
            timeline = replaced(timeline, to);
            past[past.length - 1] = to;
          } else if (act === "undo" && canUndo(timeline)) {
            timeline = arrived(timeline, timeline.at - 1, timeline.steps[timeline.at - 1] as string);
            future.unshift(past.pop() as string);
          } else if (act === "redo" && canRedo(timeline)) {
            timeline = arrived(timeline, timeline.at + 1, timeline.steps[timeline.at + 1] as string);
            past.push(future.shift() as string);
          }
          expect(presentOf(timeline)).toBe(past.at(-1));
          expect([canUndo(timeline), canRedo(timeline)]).toEqual([past.length > 1, future.length > 0]);
        }
      }),
    );
  });
  test("begins again at a step of before the page was opened", () => {
    const timeline = pushed(timelineFrom("a"), "b");
    expect(arrived(timeline, 7, "z")).toEqual(timelineFrom("z"));
    expect(arrived(timeline, 0, "other")).toEqual(timelineFrom("other"));
  });
});
