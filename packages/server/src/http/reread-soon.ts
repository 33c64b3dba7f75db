import type { Parts } from "./parts.js";

/** What was written counts from the next reading on; nobody waits for it. */
export const rereadSoon = ({ ecosystem, report }: Pick<Parts, "ecosystem" | "report">): void =>
  void ecosystem.refresh().catch((failure: Error) => report(failure, "refresh"));
