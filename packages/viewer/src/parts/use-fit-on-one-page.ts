import { useEffect, useRef, type RefObject } from "react";

/** Millimetres in CSS pixels. */
const millimetre = 96 / 25.4;

/** Text that shrinks wraps elsewhere: what fits is found by halves. */
const turns = 6;

/**
 * Shrinks what is printed so that it holds on one page. The styles for print must give the element its width on paper.
 * @param room the height of the page between its margins, millimetres
 * @param least how far it may shrink: what does not fit then goes on to a second page
 */
export function useFitOnOnePage<E extends HTMLElement>(room: number, least: number): RefObject<E | null> {
  const printed = useRef<E>(null);
  useEffect(() => {
    const stop = new AbortController();
    // Told once the styles for print hold, unlike `beforeprint`.
    matchMedia("print").addEventListener(
      "change",
      ({ matches }) => {
        const { current } = printed;
        if (!current) return;
        const { style } = current;
        for (const property of ["zoom", "maxBlockSize", "overflow"] as const) style[property] = "";
        if (!matches) return;
        // Pages are counted before: the styles for print hold the element to one, and what does not fit is let go here.
        style.maxBlockSize = "none";
        const fits = (zoom: number) => {
          style.zoom = String(zoom);
          return current.getBoundingClientRect().height <= room * millimetre;
        };
        let [small, large] = [least, 1];
        if (fits(1)) return;
        if (!fits(least)) {
          style.overflow = "visible";
          return;
        }
        for (let turn = 0; turn < turns; turn++) {
          const middle = (small + large) / 2;
          if (fits(middle)) small = middle;
          else large = middle;
        }
        style.zoom = String(small);
        // Lengths are zoomed with the rest.
        style.maxBlockSize = `${room / small}mm`;
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, [room, least]);
  return printed;
}
