import { useEffect, useEffectEvent, useState } from "react";

/**
 * Tells which child of an element the mouse or the keyboard is on, by its `data-key`: what a picture beside it may show.
 * @returns the ref of that element
 */
export function usePointed(onPoint: (key: string | undefined) => void): (element: HTMLElement | null) => void {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const tell = useEffectEvent((event: Event) => {
    const child = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-key]") : null;
    onPoint(child?.dataset["key"]);
  });
  const forget = useEffectEvent(() => onPoint(undefined));
  useEffect(() => {
    if (!element) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener("pointerover", (event) => tell(event), { signal });
    element.addEventListener("focusin", (event) => tell(event), { signal });
    element.addEventListener("pointerleave", () => forget(), { signal });
    return () => stop.abort();
  }, [element]);
  return setElement;
}
