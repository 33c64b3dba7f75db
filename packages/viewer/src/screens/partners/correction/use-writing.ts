import { useState } from "react";
import type { Client } from "../../../api/client.js";
import { useDeclared } from "../../../api/declared.js";
import { Failure } from "../../../api/failure.js";
import { useClient } from "../../../api/resource.js";
import { useReader } from "../../../api/session.js";

/** A write on its way. */
export interface Writing {
  /** Nothing can be sent: something is on its way, or what was read is not known yet. */
  readonly isBusy: boolean;
  /** Why the last one came to nothing: somebody wrote first, and the page now shows what they wrote; or anything else. */
  readonly trouble: "outdated" | "failed" | undefined;
  write(send: (client: Client, version: number) => Promise<unknown>): void;
}

/**
 * Writes about the organisation as the page shows it, waits until the server has read it again, then tells. When somebody
 * wrote first nothing is written: the page is brought up to date, and the next try is about what it then shows.
 */
export function useWriting(onDone: () => void): Writing {
  const client = useClient();
  const declared = useDeclared();
  const { reread } = useReader();
  const [isSending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<Writing["trouble"]>();
  const tell = async (failure: unknown) => {
    // `missing`: what one would end has ended already.
    const isOutdated = failure instanceof Failure && (failure.code === "outdated" || failure.kind === "missing");
    if (isOutdated) await reread().catch(() => undefined);
    setTrouble(isOutdated ? "outdated" : "failed");
    setSending(false);
  };
  return {
    isBusy: isSending || declared === undefined || declared.isLoading,
    trouble,
    write(send) {
      if (declared === undefined) return;
      setSending(true);
      setTrouble(undefined);
      send(client, declared.version)
        .then(reread)
        .then(onDone, tell)
        .catch(() => undefined);
    },
  };
}
