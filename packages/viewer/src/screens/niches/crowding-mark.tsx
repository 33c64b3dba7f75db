import type { Crowding } from "./matrix.js";

/** Triangles, up for more and down for less, twice when it is far: the colour only repeats them. */
const marks: Readonly<Record<Crowding, string>> = { much: "▲▲", more: "▲", usual: "", less: "▽", little: "▽▽" };

/** A mark for the eye; words stand beside it or in the name of what holds it. */
export function CrowdingMark({ crowding }: { readonly crowding: Crowding }) {
  return (
    <span className="crowding-mark" data-crowding={crowding} aria-hidden="true">
      {marks[crowding]}
    </span>
  );
}
