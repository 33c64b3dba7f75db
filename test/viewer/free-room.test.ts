import fc from "fast-check";
import { expect, test } from "vitest";
import { boxOf, nameLines, type Box } from "@maillage/viewer/look/name-lines.js";
import { createFreeRoom } from "@maillage/viewer/picture/free-room.js";

const boxes = fc
  .record({ left: fc.integer({ max: 100 }), top: fc.integer({ max: 100 }), wide: fc.nat(60), high: fc.nat(30) })
  .map(({ left, top, wide, high }): Box => ({ left, right: left + wide + 1, top, bottom: top + high + 1 }));

const covers = ({ left, right, top, bottom }: Box, x: number, y: number) =>
  x > left && x < right && y > top && y < bottom;

test("of names, none is over another; one that is refused met one that stands", () => {
  fc.assert(
    fc.property(fc.array(boxes, { maxLength: 30 }), (all) => {
      const room = createFreeRoom();
      const stand: Box[] = [];
      for (const box of all) {
        // The middle of what two share is in both.
        const met = stand.some((other) => {
          const x = (Math.max(box.left, other.left) + Math.min(box.right, other.right)) / 2;
          const y = (Math.max(box.top, other.top) + Math.min(box.bottom, other.bottom)) / 2;
          return covers(box, x, y) && covers(other, x, y);
        });
        expect(room.take(box)).toBe(!met);
        if (!met) stand.push(box);
      }
      room.clear();
      for (const box of all.slice(0, 1)) expect(room.take(box)).toBe(true);
    }),
  );
});

test("a name that must be read stands, and keeps others away", () => {
  const box: Box = { left: 0, right: 10, top: 0, bottom: 10 };
  const room = createFreeRoom();
  expect([room.take(box), room.insist(box), room.take(box)]).toEqual([true, true, false]);
});

test("a name covers the side of its node that it is on, line by line", () => {
  const node = { x: 400, y: 50, size: 5, label: "Coopérative scolaire de l'école des Tilleuls" };
  const right = boxOf(nameLines({ ...node, side: "right" })) as Box;
  const left = boxOf(nameLines({ ...node, side: "left" })) as Box;
  expect(right.left).toBe(410);
  expect(left.right).toBe(390);
  expect(right.right - right.left).toBeCloseTo(left.right - left.left);
  expect([right.top, right.bottom]).toEqual([36, 64]);
  expect(boxOf([])).toBeUndefined();
});
