import type { Client } from "../../../api/client.js";
import { Failure } from "../../../api/failure.js";
import { followJob } from "../../../api/follow-job.js";
import type { ImportReport } from "../../../api/imports.js";
import { failureOf, type Job } from "../../../api/jobs.js";
import {
  bringFile,
  cancelJob,
  getJobs,
  getUpload,
  getUploads,
  removeUpload,
  startImport,
} from "../../../api/routes.js";
import type { Upload } from "../../../api/uploads.js";
import { jobOf, orphans, strangers, uploadOf, type Brought, type Stage } from "./brought.js";

const asFailure = (error: unknown): Failure =>
  error instanceof Failure ? error : new Failure("server", { detail: String(error) });

/** Files that are brought, and what goes on with them. It outlives the screen: who comes back finds them. */
export function createBringing() {
  let list: readonly Brought[] = [];
  let last = 0;
  let sent: Promise<unknown> = Promise.resolve();
  let reread: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();
  const files = new Map<string, File>();
  const sendings = new Map<string, AbortController>();

  function settle(next: readonly Brought[]): void {
    list = next;
    listeners.forEach((listener) => listener());
  }
  const find = (key: string) => list.find((each) => each.key === key);
  const move = (key: string, stage: Stage) =>
    settle(list.map((each) => (each.key === key ? { ...each, stage } : each)));
  const push = (name: string, bytes: number, stage: Stage): string => {
    const key = `f${++last}`;
    settle([...list, { key, name, bytes, stage }]);
    return key;
  };

  /** Sends one file at a time: the server takes few at once, and a line shares nothing. */
  function send(client: Client, key: string, file: File): void {
    const stop = new AbortController();
    sendings.set(key, stop);
    move(key, { at: "waiting" });
    const told = (share: number) => move(key, share < 1 ? { at: "sending", share } : { at: "looking" });
    sent = sent.then(async () => {
      if (stop.signal.aborted) return;
      told(0);
      await bringFile(client, file, told, stop.signal).then(
        (upload) => {
          files.delete(key);
          move(key, { at: "ready", upload });
        },
        (error: unknown) => move(key, { at: "refused", failure: asFailure(error) }),
      );
      sendings.delete(key);
    });
  }

  async function look(client: Client, key: string, id: string, as?: string): Promise<void> {
    move(key, { at: "looking" });
    await getUpload(client, id, as).then(
      (upload) => move(key, { at: "ready", upload, as }),
      (error: unknown) => move(key, { at: "refused", failure: asFailure(error) }),
    );
  }

  function follow(client: Client, key: string, upload: Upload, as: string | undefined, job: Job): void {
    const told = (state: Job) => {
      const failure = failureOf(state);
      if (state.state === "done") move(key, { at: "done", report: state.report as ImportReport });
      else if (state.state === "cancelled") move(key, { at: "ready", upload, as, cancelled: true });
      else if (failure) move(key, { at: "ready", upload, as, failure });
      else move(key, { at: "importing", upload, as, job: state });
    };
    told(job);
    followJob(client, job.id, told, (failure) => move(key, { at: "refused", failure }));
  }

  async function remember(client: Client, id: string, name: string, bytes: number, job?: Job): Promise<void> {
    const key = push(name, bytes, { at: "looking" });
    await look(client, key, id);
    const upload = find(key) && uploadOf(find(key) as Brought);
    if (job && upload) follow(client, key, upload, undefined, job);
  }

  async function compare(client: Client, isOtherLanguage: boolean): Promise<void> {
    const [uploads, { items: jobs }] = await Promise.all([getUploads(client), getJobs(client)]);
    for (const { key } of orphans(list, uploads)) move(key, { at: "refused", failure: new Failure("missing") });
    const told = list.filter(({ stage }) => isOtherLanguage && stage.at === "ready");
    const found = strangers(list, uploads);
    for (const { key, stage } of told) if (stage.at === "ready") await look(client, key, stage.upload.id, stage.as);
    await Promise.all(found.map(({ id, name, bytes }) => remember(client, id, name, bytes, jobOf(jobs, id))));
  }

  return {
    list: () => list,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    add(client: Client, brought: readonly File[]): void {
      for (const file of brought) {
        const key = push(file.name, file.size, { at: "waiting" });
        files.set(key, file);
        send(client, key, file);
      }
    },
    /** Sends a file again that was not taken. @returns false when this page has it no more */
    again(client: Client, key: string): boolean {
      const file = files.get(key);
      if (file) send(client, key, file);
      return file !== undefined;
    },
    canSendAgain: (key: string): boolean => files.has(key),
    /** Looks at a file as another source would read it. */
    readAs(client: Client, key: string, as: string): void {
      const upload = find(key) && uploadOf(find(key) as Brought);
      if (upload) void look(client, key, upload.id, as);
    },
    start(client: Client, key: string): void {
      const stage = find(key)?.stage;
      if (stage?.at !== "ready") return;
      const { upload, as } = stage;
      move(key, { at: "importing", upload, as });
      startImport(client, upload.id, as).then(
        ({ job }) => follow(client, key, upload, as, job),
        (error: unknown) => move(key, { at: "ready", upload, as, failure: asFailure(error) }),
      );
    },
    cancel(client: Client, key: string): void {
      const stage = find(key)?.stage;
      // Who is too late hears of the end that it came to.
      if (stage?.at === "importing" && stage.job) cancelJob(client, stage.job.id).catch(() => undefined);
    },
    /** Takes a file off the list, and away from the server. */
    drop(client: Client, key: string): void {
      const brought = find(key);
      const upload = brought && uploadOf(brought);
      sendings.get(key)?.abort();
      files.delete(key);
      settle(list.filter((each) => each.key !== key));
      if (upload) removeUpload(client, upload.id).catch(() => undefined);
    },
    /** Finds what waits at the server, and says again in the client's language what this page knows. */
    reread(client: Client, isOtherLanguage: boolean): void {
      // Two at once would both find the same file.
      reread = reread.then(() => compare(client, isOtherLanguage)).catch(() => undefined);
    },
    clear(): void {
      for (const stop of sendings.values()) stop.abort();
      files.clear();
      settle([]);
    },
  };
}

export type Bringing = ReturnType<typeof createBringing>;
