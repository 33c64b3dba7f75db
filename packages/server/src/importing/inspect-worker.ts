import type { FileToRead } from "../files/bytes.js";
import { readTables } from "../tables/read-tables.js";
import type { OneQuestion } from "../threads/protocol.js";
import { serveThread } from "../threads/serve-thread.js";
import type { AskedReading } from "./choose-reading.js";
import { inspect, type Inspection } from "./inspect.js";

interface ToInspect {
  readonly file: FileToRead;
  readonly asked: AskedReading;
  /** ISO date. */
  readonly today: string;
}

/** What a thread is asked: how a file would be read. */
export type Inspecting = OneQuestion<ToInspect, Inspection>;

await serveThread<Inspecting>(() => ({
  ready: undefined,
  answer: ({ file, asked, today }) => inspect(file, asked, { ...readTables(), today }),
}));
