import { parentPort, workerData } from "node:worker_threads";
import { RefusedFile } from "@maillage/engine/model/problem.js";
import type { AskedReading } from "./choose-reading.js";
import type { FileToRead } from "../files/bytes.js";
import { readTables } from "../tables/read-tables.js";
import { inspect, type Inspection } from "./inspect.js";

/** What a thread is made with. */
export interface InspectStart {
  readonly file: FileToRead;
  readonly asked: AskedReading;
  /** ISO date. */
  readonly today: string;
}

export type InspectSaid =
  | { readonly inspection: Inspection }
  | { readonly refused: Pick<RefusedFile, "file" | "reason" | "detail"> };

const { file, asked, today } = workerData as InspectStart;
const say = (said: InspectSaid) => parentPort?.postMessage(said);

try {
  say({ inspection: await inspect(file, asked, { ...readTables(), today }) });
} catch (failure) {
  if (!(failure instanceof RefusedFile)) throw failure;
  say({ refused: { file: failure.file, reason: failure.reason, detail: failure.detail } });
}
