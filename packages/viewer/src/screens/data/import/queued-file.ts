import type { Failure } from "../../../api/failure.js";
import type { ImportReport } from "../../../api/imports.js";
import type { Job } from "../../../api/jobs.js";
import type { AskedReading, Upload, UploadList } from "../../../api/uploads.js";

/** How far a file has come that somebody brings. */
export type Stage =
  | { readonly at: "waiting" }
  /** `share` of it has left, in [0, 1]. */
  | { readonly at: "sending"; readonly share: number }
  | { readonly at: "looking" }
  /** It waits at the server. `asked`: what one said that it is; `cancelled`: it had been about to be imported; `failure`: why that came to nothing. */
  | {
      readonly at: "ready";
      readonly upload: Upload;
      readonly asked: AskedReading;
      readonly cancelled?: boolean;
      readonly failure?: Failure;
    }
  | { readonly at: "importing"; readonly upload: Upload; readonly asked: AskedReading; readonly job?: Job }
  /** `job`: the work that imported it, which tells the report in another language. */
  | { readonly at: "done"; readonly report: ImportReport; readonly job: string }
  | { readonly at: "refused"; readonly failure: Failure };

/** A file that is brought. The key is its own in this page: two files may have one name. */
export interface QueuedFile {
  readonly key: string;
  readonly name: string;
  readonly bytes: number;
  readonly stage: Stage;
}

/** The file as the server has it, while it waits there. */
export const uploadOf = ({ stage }: QueuedFile): Upload | undefined =>
  stage.at === "ready" || stage.at === "importing" ? stage.upload : undefined;

/** Bytes of the largest file that is worth sending: that of the server. */
export const largest = 2 ** 29;

/** Whether the server could read it as it is. */
export const isReadable = ({ stage }: QueuedFile): boolean =>
  stage.at === "ready" && stage.upload.source !== null && stage.upload.refused === undefined;

/** Whether something goes on that one would lose by leaving the page. */
export const isBeingSent = ({ stage: { at } }: QueuedFile): boolean => at === "waiting" || at === "sending";

/** Files that wait at the server and that this page does not know of: brought before it was opened. */
export function unknownUploads(list: readonly QueuedFile[], { items }: UploadList): UploadList["items"] {
  const known = new Set(list.map((each) => uploadOf(each)?.id));
  // A file that has just arrived may be listed before this page is told its id.
  const arriving = new Set(list.filter(({ stage }) => stage.at === "looking").map(({ name }) => name));
  return items.filter(({ id, name }) => !known.has(id) && !arriving.has(name));
}

/** Files of this page that wait at the server no more: it was started again, or a day has gone. */
export function lostFiles(list: readonly QueuedFile[], { items }: UploadList): readonly QueuedFile[] {
  const kept = new Set(items.map(({ id }) => id));
  return list.filter(({ stage }) => stage.at === "ready" && !kept.has(stage.upload.id));
}

/** The work that imports an upload, if there is one. */
export const jobOf = (jobs: readonly Job[], upload: string): Job | undefined =>
  jobs.find(({ kind, about, state }) => kind === "import" && about === upload && /^(?:waiting|running)$/.test(state));
