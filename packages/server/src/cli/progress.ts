import { SingleBar } from "cli-progress";

/** Says how far a long work is. Effects: stderr. */
export interface Progress {
  /** Starts a work; without a total, rows are counted. */
  start(name: string, total?: number): void;
  /** @param bytes of a file that is read: how many so far, where that is known */
  at(done: number, bytes?: number): void;
  end(): void;
}

/** Says nothing: for tests, and where stderr is no terminal. */
export const silent: Progress = { start() {}, at() {}, end() {} };

/** A bar on stderr where it is a terminal. */
export function terminalProgress(): Progress {
  if (!process.stderr.isTTY) return silent;
  let bar: SingleBar | undefined;
  return {
    start(name, total) {
      const format = total === undefined ? `${name} {value}` : `${name} {bar} {value}/{total}`;
      bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true, hideCursor: true });
      bar.start(total ?? 0, 0);
    },
    at: (done) => bar?.update(done),
    end: () => bar?.stop(),
  };
}
