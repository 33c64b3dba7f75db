/** A clock that goes on when it is told to. */
export interface TestClock {
  now(): Date;
  /** @param by seconds */
  pass(by: number): void;
}

export function testClock(): TestClock {
  let at = Date.UTC(2026, 0, 5, 9);
  return {
    now: () => new Date(at),
    pass(by) {
      at += by * 1000;
    },
  };
}
