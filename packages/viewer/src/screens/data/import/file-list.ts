import type { QueuedFile, Stage } from "./queued-file.js";

/** The files that are brought, in the order in which they came, and who listens to them. */
export function createFileList() {
  let list: readonly QueuedFile[] = [];
  let last = 0;
  const listeners = new Set<() => void>();

  function settle(next: readonly QueuedFile[]): void {
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
