import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  arrived,
  canRedo,
  canUndo,
  presentOf,
  pushed,
  replaced,
  undoHistoryFrom,
} from "@maillage/viewer/state/undo-history.js";

const acts = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant("push"), to: fc.constantFrom("a", "b", "c") }),
    fc.record({ act: fc.constant("replace"), to: fc.constantFrom("x", "y") }),
    fc.record({ act: fc.constantFrom("undo", "redo"), to: fc.constant("") }),
  ),
);

describe("the history of what one did", () => {
  test("is two stacks: what was done, and what was undone", () => {
    fc.assert(
      fc.property(acts, (done) => {
        let undoHistory = undoHistoryFrom("start");
        const past = ["start"];
        let future: string[] = [];
        for (const { act, to } of done) {
          if (act === "push") {
            undoHistory = pushed(undoHistory, to);
            if (past.at(-1) !== to) {
              past.push(to);
              future = [];
            }
          } else if (act === "replace") {
            undoHistory = replaced(undoHistory, to);
            past[past.length - 1] = to;
          } else if (act === "undo" && canUndo(undoHistory)) {
            undoHistory = arrived(undoHistory, undoHistory.at - 1, undoHistory.steps[undoHistory.at - 1] as string);
            future.unshift(past.pop() as string);
          } else if (act === "redo" && canRedo(undoHistory)) {
            undoHistory = arrived(undoHistory, undoHistory.at + 1, undoHistory.steps[undoHistory.at + 1] as string);
            past.push(future.shift() as string);
          }
          expect(presentOf(undoHistory)).toBe(past.at(-1));
          expect([canUndo(undoHistory), canRedo(undoHistory)]).toEqual([past.length > 1, future.length > 0]);
        }
      }),
    );
  });
  test("begins again at a step of before the page was opened", () => {
    const undoHistory = pushed(undoHistoryFrom("a"), "b");
    expect(arrived(undoHistory, 7, "z")).toEqual(undoHistoryFrom("z"));
    expect(arrived(undoHistory, 0, "other")).toEqual(undoHistoryFrom("other"));
  });
});
