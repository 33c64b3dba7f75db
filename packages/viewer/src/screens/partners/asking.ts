import { createContext, use } from "react";
import type { Organisation } from "../../api/organisation.js";
import type { Intent } from "../../api/vocabulary.js";

/** Who asks, and what for. */
export interface Asking {
  readonly organisation: Organisation;
  readonly intents: readonly Intent[];
  readonly intent: Intent;
}

export const AskingContext = createContext<Asking | null>(null);

export function useAsking(): Asking {
  const asking = use(AskingContext);
  if (!asking) throw new Error("useAsking: no AskingContext above; wrap the answer in one");
  return asking;
}
