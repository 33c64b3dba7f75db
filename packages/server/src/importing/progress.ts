/** Hears how far the reading of files is. */
export interface Progress {
  /** Starts a work; without a total, rows are counted. */
  start(name: string, total?: number): void;
  /** @param bytes of a file that is read: how many so far, where that is known */
  at(done: number, bytes?: number): void;
  end(): void;
}

/** Hears nothing. */
export const silent: Progress = { start() {}, at() {}, end() {} };
