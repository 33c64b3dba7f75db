import type { Hash } from "node:crypto";
import { RefusedFile } from "@maillage/engine/model";
import { bytesOf, newHash, type Container, type FileToRead } from "./bytes.js";
import { flatten } from "./flatten.js";
import { jsonItems, type Item } from "./json-items.js";
import { limits } from "./limits.js";

/** A list of objects, or an object that holds one: no CSV begins so. */
const beginning = /^\uFEFF?\s*(?:\[\s*(?:\{|\])|\{\s*")/;

/** True when a file, unzipped, begins as a list of JSON objects does; what is wrong with it is the reader's to say. */
export async function isJson(file: FileToRead, container: Container): Promise<boolean> {
  try {
    for await (const chunk of bytesOf(file, container, newHash())) {
      return beginning.test(chunk.subarray(0, 1024).toString("utf8"));
    }
  } catch {
    return false;
  }
  return false;
}

/** A value as a cell: a list as `a|b`, what is nested deeper as JSON, nothing as an empty cell. */
function asCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(asCell).join("|");
  return typeof value === "string" ? value : JSON.stringify(value);
}

async function* asText(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/**
 * The rows of a JSON file, its header first: a list of objects, or the first such list that an object holds;
 * what is nested has a column for each value inside.
 * The header has every key, in the order in which they are met: the file is read once for it, once for the rows.
 * @throws RefusedFile
 */
export async function* readJson(
  file: FileToRead,
  container: Container,
  hash: Hash,
  read?: (bytes: number) => void,
): AsyncGenerator<readonly string[]> {
  async function* items(hashing: Hash, reading?: (bytes: number) => void): AsyncGenerator<Item> {
    for await (const item of jsonItems(file.name, asText(bytesOf(file, container, hashing, reading))))
      yield flatten(item);
  }
  try {
    const keys = new Set<string>();
    for await (const item of items(hash)) {
      for (const key of Object.keys(item)) keys.add(key);
      if (keys.size > limits.columns) throw new RefusedFile(file.name, "too-many-columns", `${limits.columns}`);
    }
    const header = [...keys];
    if (header.length === 0) return;
    yield header;
    for await (const item of items(newHash(), read))
      yield header.map((key) => asCell(Object.hasOwn(item, key) ? item[key] : undefined));
  } catch (error) {
    throw error instanceof RefusedFile
      ? error
      : new RefusedFile(file.name, "unreadable", (error as Error).message.slice(0, 80));
  }
}
