import { createContext, use } from "react";
import type { Organisation } from "../../api/organisation.js";
import type { Intent } from "../../api/vocabulary.js";

/** Who asks, and what for. */
export interface PartnerQuery {
  readonly organisation: Organisation;
  readonly intents: readonly Intent[];
  readonly intent: Intent;
}

export const PartnerQueryContext = createContext<PartnerQuery | null>(null);

export function usePartnerQuery(): PartnerQuery {
  const asking = use(PartnerQueryContext);
  if (!asking) throw new Error("usePartnerQuery: no PartnerQueryContext above; wrap the answer in one");
  return asking;
}
