/** Too many wait already. */
export class TooBusy extends Error {
  override readonly name = "TooBusy";
}

export type ConcurrencyLimit = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Lets at most `atOnce` works run, the others waiting in the order they came, at most `waiting` of them.
 * The function it gives throws `TooBusy` when as many wait already.
 */
export function createConcurrencyLimit(atOnce: number, waiting: number): ConcurrencyLimit {
  const queue: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running < atOnce) running++;
    else {
      if (queue.length >= waiting) throw new TooBusy();
      await new Promise<void>((resolve) => queue.push(resolve));
    }
    try {
      return await work();
    } finally {
      // The place is handed over: were it given back, a newcomer could take it before the one who waited.
      const next = queue.shift();
      if (next) next();
      else running--;
    }
  };
}
