import type { Client } from "../../../api/client.js";
import { asFailure, Failure } from "../../../api/failure.js";
import { followJob } from "../../../api/follow-job.js";
import type { ImportReport } from "../../../api/imports.js";
import { failureOf, type Job } from "../../../api/jobs.js";
import {
  bringFile,
  cancelJob,
  getJobs,
  getUploads,
  readUpload,
  removeUpload,
  startImport,
} from "../../../api/routes.js";
import type { AskedReading, Upload } from "../../../api/uploads.js";
import { createFileList } from "./file-list.js";
import { jobOf, largest, lostFiles, unknownUploads, uploadOf, type Stage } from "./queued-file.js";

/** Files that are brought, and what goes on with them. It outlives the screen: who comes back finds them. */
export function createImportQueue() {
  const list = createFileList();
  const { find, move, push } = list;
  let sent: Promise<unknown> = Promise.resolve();
  let reread: Promise<unknown> = Promise.resolve();
  const files = new Map<string, File>();
  const sendings = new Map<string, AbortController>();

  /** The file as the server has it, while it waits there. */
  const waiting = (key: string): Upload | undefined => {
    const file = find(key);
    return file && uploadOf(file);
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
          move(key, { at: "ready", upload, asked: {} });
        },
        (error: unknown) => move(key, { at: "refused", failure: asFailure(error) }),
      );
      sendings.delete(key);
    });
  }

  async function look(client: Client, key: string, id: string, asked: AskedReading): Promise<void> {
    // What is seen stays in sight, with what was said of it, until it is seen as that.
    const stage = find(key)?.stage;
    const before: Stage = stage?.at === "ready" ? { at: "ready", upload: stage.upload, asked } : { at: "looking" };
    move(key, before);
    const tell = (next: Stage) => {
      // Another word may have been said meanwhile.
      if (find(key)?.stage === before) move(key, next);
    };
    await readUpload(client, id, asked).then(
      (upload) => tell({ at: "ready", upload, asked }),
      (error: unknown) => tell({ at: "refused", failure: asFailure(error) }),
    );
  }

  function follow(client: Client, key: string, upload: Upload, asked: AskedReading, job: Job): void {
    const told = (state: Job) => {
      const failure = failureOf(state);
      if (state.state === "done") move(key, { at: "done", report: state.report as ImportReport, job: state.id });
      else if (state.state === "cancelled") move(key, { at: "ready", upload, asked, cancelled: true });
      else if (failure) move(key, { at: "ready", upload, asked, failure });
      else move(key, { at: "importing", upload, asked, job: state });
    };
    told(job);
    followJob(client, job.id, told, (failure) => move(key, { at: "refused", failure }));
  }

  async function remember(client: Client, id: string, name: string, bytes: number, job?: Job): Promise<void> {
    const key = push(name, bytes, { at: "looking" });
    await look(client, key, id, {});
    const upload = waiting(key);
    if (job && upload) follow(client, key, upload, {}, job);
  }

  async function compare(client: Client, isOtherLanguage: boolean): Promise<void> {
    const [uploads, { items: jobs }] = await Promise.all([getUploads(client), getJobs(client)]);
    for (const { key } of lostFiles(list.all(), uploads)) move(key, { at: "refused", failure: new Failure("missing") });
    const told = isOtherLanguage ? list.all() : [];
    const found = unknownUploads(list.all(), uploads);
    for (const { key, stage } of told) {
      const report = stage.at === "done" && jobs.find(({ id }) => id === stage.job)?.report;
      if (stage.at === "done" && report) move(key, { ...stage, report: report as ImportReport });
      if (stage.at === "ready") await look(client, key, stage.upload.id, stage.asked);
    }
    await Promise.all(found.map(({ id, name, bytes }) => remember(client, id, name, bytes, jobOf(jobs, id))));
  }

  return {
    list: list.all,
    subscribe: list.subscribe,
    add(client: Client, brought: readonly File[]): void {
      for (const file of brought) {
        const isTooLarge = file.size > largest;
        const failure = new Failure("refused", { code: "too-large" });
        const key = push(file.name, file.size, isTooLarge ? { at: "refused", failure } : { at: "waiting" });
        if (isTooLarge) continue;
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
    /** Looks at a file as it would be read if it were what one says. */
    readAs(client: Client, key: string, asked: AskedReading): void {
      const upload = waiting(key);
      if (upload) void look(client, key, upload.id, asked);
    },
    start(client: Client, key: string): void {
      const stage = find(key)?.stage;
      if (stage?.at !== "ready") return;
      const { upload, asked } = stage;
      move(key, { at: "importing", upload, asked });
      startImport(client, upload.id, asked).then(
        ({ job }) => follow(client, key, upload, asked, job),
        (error: unknown) => move(key, { at: "ready", upload, asked, failure: asFailure(error) }),
      );
    },
    cancel(client: Client, key: string): void {
      const stage = find(key)?.stage;
      // Who is too late hears of the end that it came to.
      if (stage?.at === "importing" && stage.job) cancelJob(client, stage.job.id).catch(() => undefined);
    },
    /** Takes a file off the list, and away from the server. */
    drop(client: Client, key: string): void {
      const upload = waiting(key);
      sendings.get(key)?.abort();
      files.delete(key);
      list.drop(key);
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
      list.clear();
    },
  };
}

export type ImportQueue = ReturnType<typeof createImportQueue>;
