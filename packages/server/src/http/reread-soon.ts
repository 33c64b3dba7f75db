import type { Parts } from "./parts.js";

/** What was written counts from the next reading on; nobody waits for it. */
export const rereadSoon = ({ queryThread, report }: Pick<Parts, "queryThread" | "report">): void =>
  void queryThread.refresh().catch((failure: Error) => report(failure, "refresh"));
