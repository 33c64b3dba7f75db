import { basename } from "node:path";
import { RefusedFile } from "@maillage/engine/problems.js";
import { parse } from "csv-parse";
import { bytesOf, refuseBinary, type Container } from "./bytes.js";
import { decode, mendTwiceEncoded, type EncodingCount } from "./decode.js";
import { sniffSeparator } from "./separator.js";
import type { Hash } from "node:crypto";

/** A record longer than this is no record: an unclosed quote, or a file that is no table. */
const longestRecord = 4_000_000;

/** The records of a text of cells, as they come; the first one is the header. */
export interface Records {
  readonly separator: string;
  readonly records: AsyncIterable<string[]>;
}

/**
 * Reads a CSV file as a stream: any of `; , tab |`, quotes that are not closed or stray inside a cell, newlines inside
 * quotes. @throws RefusedFile (also while reading) when it is no text
 */
export async function readCsv(
  path: string,
  container: Container,
  hash: Hash,
  encodings: EncodingCount,
): Promise<Records> {
  const texts = decode(checked(path, bytesOf(path, container, hash)), encodings)[Symbol.asyncIterator]();
  let beginning = "";
  while (beginning.length < 65_536) {
    const { done, value } = await texts.next();
    if (done) break;
    beginning += value;
  }
  if (beginning.trim() === "") throw new RefusedFile(basename(path), "empty", "");
  const separator = sniffSeparator(beginning.slice(0, 20_000));
  return { separator, records: recordsOf(path, beginning, texts, separator) };
}

async function* checked(path: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first = true;
  try {
    for await (const chunk of chunks) {
      if (first) refuseBinary(path, chunk);
      first = false;
      yield chunk;
    }
  } catch (error) {
    if (error instanceof RefusedFile || (error as NodeJS.ErrnoException).code === "ENOENT") throw error;
    throw new RefusedFile(basename(path), "unreadable", (error as Error).message);
  }
}

async function* recordsOf(
  path: string,
  beginning: string,
  rest: AsyncIterator<string>,
  separator: string,
): AsyncGenerator<string[]> {
  const parser = parse({
    delimiter: separator,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
  });
  const feed = async () => {
    parser.write(beginning);
    for (let next = await rest.next(); !next.done; next = await rest.next()) {
      if (!parser.write(next.value)) await new Promise((resolve) => parser.once("drain", resolve));
    }
    parser.end();
  };
  // A failure of the source must reach the reader of the records.
  feed().catch((error: Error) => parser.destroy(error));
  try {
    for await (const record of parser as AsyncIterable<string[]>) yield record.map(mendTwiceEncoded);
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    throw new RefusedFile(basename(path), "unreadable", (error as Error).message);
  }
}
