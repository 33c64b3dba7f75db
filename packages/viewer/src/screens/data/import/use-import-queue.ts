import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from "react";
import type { Client } from "../../../api/client.js";
import { useClient } from "../../../api/resource.js";
import { useReader } from "../../../api/session.js";
import { useWords } from "../../../messages/messages.js";
import { createImportQueue, type ImportQueue } from "./import-queue.js";
import { isBeingSent, type QueuedFile } from "./queued-file.js";

/** One for the page: who leaves the screen and comes back finds what they brought. */
const queue = createImportQueue();

/** The files that are brought, and what one may do with them. */
export function useImportQueue(): {
  readonly list: readonly QueuedFile[];
  readonly client: Client;
  readonly queue: ImportQueue;
} {
  const client = useClient();
  const { language } = useWords();
  const { session, reread } = useReader();
  const list = useSyncExternalStore(queue.subscribe, queue.list);
  const spoken = useRef(language);
  const name = session?.user?.name;
  const who = useRef(name);
  useEffect(() => {
    // What one brought is nothing that the next reader of this page should find.
    if (who.current !== undefined && who.current !== name) queue.clear();
    who.current = name;
    queue.reread(client, spoken.current !== language);
    spoken.current = language;
  }, [client, language, name]);
  const done = list.filter(({ stage }) => stage.at === "done").length;
  const counted = useRef(done);
  const news = useEffectEvent(() => void reread().catch(() => undefined));
  useEffect(() => {
    if (done > counted.current) news();
    counted.current = done;
  }, [done]);
  const leaves = list.some(isBeingSent);
  useEffect(() => {
    if (!leaves) return undefined;
    const stop = new AbortController();
    addEventListener("beforeunload", (event) => event.preventDefault(), { signal: stop.signal });
    return () => stop.abort();
  }, [leaves]);
  return { list, client, queue };
}
