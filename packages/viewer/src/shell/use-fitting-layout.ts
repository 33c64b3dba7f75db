import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";

/** Layouts of the banner, the widest first: all on one line; screens on a line of their own; screens behind a button. */
const layouts = ["line", "lines", "menu"] as const;

/** The first layout in which nothing sticks out; the last one, whatever sticks out. */
function fit(row: HTMLElement): void {
  for (const layout of layouts) {
    row.dataset["layout"] = layout;
    if (row.scrollWidth <= row.clientWidth) return;
  }
}

/**
 * Lets a row have the layout for which there is room. Its words and their letters decide, not the width of the window alone:
 * letters may be wide, or large, and an account has a button more.
 * @returns to be given to the row; its first child must be as wide in every layout
 */
export function useFittingLayout(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (ref.current) fit(ref.current);
  });
  useEffect(() => {
    const row = ref.current;
    if (!row) return undefined;
    const again = () => fit(row);
    const stop = new AbortController();
    addEventListener("resize", again, { signal: stop.signal });
    // The name is the witness of letters that change, when a family arrives or a reader has them larger.
    const observer = new ResizeObserver(again);
    observer.observe(row.firstElementChild ?? row);
    return () => {
      stop.abort();
      observer.disconnect();
    };
  }, []);
  return ref;
}
