import { pipeline, Readable } from "node:stream";
import { RefusedFile } from "@maillage/engine/model";
import { parse } from "csv-parse";
import { refuseBinary } from "./bytes.js";
import { decode, mendTwiceEncoded, type EncodingCount } from "./decode.js";
import { limits } from "./limits.js";
import { sniffSeparator } from "./separator.js";

/** What csv-parse calls a record that is too long. */
const tooLong = "CSV_MAX_RECORD_SIZE";

/**
 * The records of a CSV text, as they come, the header first: any of `; , tab |`, quotes that are not closed or stray
 * inside a cell, newlines inside quotes. csv-parse goes on after a stray quote, where papaparse, four times as fast,
 * swallows the rest of the file; tables of our own need no mending (`tables/own-csv.ts`).
 * @throws RefusedFile (also while reading) when it is no text
 */
export async function* readCsv(
  file: string,
  bytes: AsyncIterable<Buffer>,
  encodings: EncodingCount,
): AsyncGenerator<readonly string[]> {
  const texts = decode(checked(file, bytes), encodings);
  let beginning = "";
  async function* whole(): AsyncGenerator<string> {
    yield beginning;
    yield* texts;
  }
  try {
    while (beginning.length < 65_536) {
      const { done, value } = await texts.next();
      if (done) break;
      beginning += value;
    }
    if (beginning.trim() === "") throw new RefusedFile(file, "empty", "");
    yield* recordsOf(file, whole(), sniffSeparator(beginning.slice(0, 20_000)));
  } finally {
    // Who reads no further than the first rows lets go of the file too.
    await texts.return(undefined);
  }
}

async function* checked(file: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first = true;
  try {
    for await (const chunk of chunks) {
      if (first) refuseBinary(file, chunk);
      first = false;
      yield chunk;
    }
  } catch (error) {
    if (error instanceof RefusedFile || (error as NodeJS.ErrnoException).code === "ENOENT") throw error;
    throw new RefusedFile(file, "unreadable", (error as Error).message);
  }
}

async function* recordsOf(
  file: string,
  texts: AsyncIterable<string>,
  separator: string,
): AsyncGenerator<readonly string[]> {
  const parser = parse({
    delimiter: separator,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: limits.record,
  });
  // A failure of the source reaches the reader of the records, and whoever stops reading ends the source.
  pipeline(Readable.from(texts, { highWaterMark: 1 }), parser, () => {});
  try {
    for await (const record of parser as AsyncIterable<string[]>) yield record.map(mendTwiceEncoded);
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new RefusedFile(file, code === tooLong ? "too-long-record" : "unreadable", code === tooLong ? "" : message);
  }
}
