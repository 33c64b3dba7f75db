import { SingleBar } from "cli-progress";
import { silent, type Progress } from "../importing/progress.js";

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
