import type { Suggestion } from "../../api/partners.js";
import type { useWords } from "../../messages/messages.js";

/** Since when an organisation is, and when it last gave a sign of life; empty where neither is known. */
export const livingTold = (
  { since, lastSign }: Pick<Suggestion, "since" | "lastSign">,
  { partners }: Pick<ReturnType<typeof useWords>, "partners">,
): string =>
  [
    ...(since === null ? [] : [partners.since(String(since))]),
    ...(lastSign ? [partners.lastSign(lastSign.text)] : []),
  ].join(" · ");
