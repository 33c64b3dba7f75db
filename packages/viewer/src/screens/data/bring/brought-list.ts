import type { Brought, Stage } from "./brought.js";

/** The files that are brought, in the order in which they came, and who listens to them. */
export function createBroughtList() {
  let list: readonly Brought[] = [];
  let last = 0;
  const listeners = new Set<() => void>();

  function settle(next: readonly Brought[]): void {
    list = next;
    listeners.forEach((listener) => listener());
  }

  return {
    all: () => list,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    find: (key: string) => list.find((each) => each.key === key),
    /** Says how far one has come; nothing for one that is there no more. */
    move: (key: string, stage: Stage) => settle(list.map((each) => (each.key === key ? { ...each, stage } : each))),
    /** @returns its key */
    push(name: string, bytes: number, stage: Stage): string {
      const key = `f${++last}`;
      settle([...list, { key, name, bytes, stage }]);
      return key;
    },
    drop: (key: string) => settle(list.filter((each) => each.key !== key)),
    clear: () => settle([]),
  };
}
