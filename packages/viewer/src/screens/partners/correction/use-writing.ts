import { useState } from "react";
import type { Client } from "../../../api/client.js";
import { Failure } from "../../../api/failure.js";
import { useClient } from "../../../api/resource.js";
import { getVersion } from "../../../api/routes.js";
import { useReader } from "../../../api/session.js";
import { useWords } from "../../../messages/messages.js";

/** A write on its way. */
export interface Writing {
  readonly isBusy: boolean;
  /** What went wrong, in a sentence; empty when nothing did. */
  readonly told: string;
  write(send: (client: Client, version: number) => Promise<unknown>): void;
}

/** Writes about an organisation as it was read, waits until the server has read it again, then tells. */
export function useWriting(id: string, onDone: () => void): Writing {
  const { correction } = useWords();
  const client = useClient();
  const { reread } = useReader();
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState("");
  const tell = (failure: unknown) => {
    setBusy(false);
    const isOutdated = failure instanceof Failure && failure.code === "outdated";
    setTold(isOutdated ? correction.outdated : correction.failed);
  };
  return {
    isBusy,
    told,
    write(send) {
      setBusy(true);
      setTold("");
      getVersion(client, id)
        .then((version) => send(client, version))
        .then(reread)
        .then(onDone, tell);
    },
  };
}
