import { useState } from "react";
import type { Client } from "../../api/client.js";
import { Failure } from "../../api/failure.js";
import { useClient } from "../../api/resource.js";
import { useReader } from "../../api/session.js";

/** A write about an introduction, on its way. */
export interface Noting {
  readonly isBusy: boolean;
  readonly trouble: "outdated" | "failed" | undefined;
  write(send: (client: Client) => Promise<unknown>): void;
}

/** Writes, then has the page asked again: introductions rank nobody, so there is nothing to wait for. */
export function useNoting(onDone: () => void): Noting {
  const client = useClient();
  const { reask } = useReader();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Noting["trouble"]>();
  const done = () => {
    setBusy(false);
    onDone();
    reask();
  };
  const tell = (failure: unknown) => {
    // `missing`: another took the place of the one that was read.
    const isOutdated = failure instanceof Failure && (failure.code === "outdated" || failure.kind === "missing");
    setBusy(false);
    setTrouble(isOutdated ? "outdated" : "failed");
    if (isOutdated) reask();
  };
  return {
    isBusy,
    trouble,
    write(send) {
      setBusy(true);
      setTrouble(undefined);
      send(client).then(done, tell);
    },
  };
}
