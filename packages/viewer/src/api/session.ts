import { createContext, use } from "react";
import type { Session } from "./status.js";

/** Who reads, as the server knows them; and how to become somebody else. */
export interface Reader {
  readonly session: Session | undefined;
  /** @throws Failure when the name or the password is wrong */
  signIn(name: string, password: string): Promise<void>;
  signOut(): Promise<void>;
  /** Waits until what was written has been read, then has every answer asked again. */
  reread(): Promise<void>;
  /** Has every answer asked again at once: for what is written and ranks nobody. */
  reask(): void;
}

export const ReaderContext = createContext<Reader | null>(null);

export function useReader(): Reader {
  const reader = use(ReaderContext);
  if (!reader) throw new Error("useReader: no ReaderContext above; wrap the application in one");
  return reader;
}

/** What who reads may do; nothing until the server has said so. */
export const useMay = (): Session["may"] =>
  useReader().session?.may ?? { write: false, overlap: false, sensitive: false, administer: false };
