import { useLayoutEffect, useRef, type RefObject } from "react";

/** How long a move lasts, in milliseconds. */
const duration = 320;

const wantsCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * Lets the children of a list glide from where they were to where they are, so that the eye follows a rank that moves.
 * Children are known by their `data-key`. Nothing glides for those who want less motion.
 */
export function useReorderAnimation<E extends HTMLElement>(order: string): RefObject<E | null> {
  const list = useRef<E>(null);
  const before = useRef<ReadonlyMap<string, number>>(new Map());
  const placed = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (placed.current === order) return;
    const children = [...(list.current?.children ?? [])].filter((child) => child instanceof HTMLElement);
    const base = list.current?.offsetTop ?? 0;
    const now = new Map(children.map((child) => [child.dataset["key"] ?? "", child.offsetTop - base]));
    for (const child of children) {
      const key = child.dataset["key"] ?? "";
      const from = before.current.get(key);
      const to = now.get(key) as number;
      if (wantsCalm() || from === to || before.current.size === 0) continue;
      const frames =
        from === undefined ? [{ opacity: 0 }, { opacity: 1 }] : [{ transform: `translateY(${from - to}px)` }, {}];
      child.animate(frames, { duration, easing: "cubic-bezier(0.2, 0.7, 0.2, 1)" });
    }
    before.current = now;
    placed.current = order;
  }, [order]);
  return list;
}
