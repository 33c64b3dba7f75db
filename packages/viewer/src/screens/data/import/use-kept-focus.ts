import { useEffect, useRef, type RefObject } from "react";

/**
 * Keeps the place of who works by keyboard: when what had the focus is gone with the step that is over, its title has
 * it. Whoever was elsewhere stays there.
 */
export function useKeptFocus<E extends HTMLElement>(step: string): RefObject<E | null> {
  const title = useRef<E>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, [step]);
  return title;
}
