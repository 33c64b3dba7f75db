import type { Hash } from "node:crypto";
import { basename } from "node:path";
import { RefusedFile } from "@maillage/engine/problems.js";
import { bytesOf, newHash, type Container } from "./bytes.js";

/** JSON is read whole: a larger text is refused. */
const mostBytes = 256 << 20;

/** A list of objects, or an object that holds one: no CSV begins so. */
const beginning = /^\uFEFF?\s*(?:\[\s*(?:\{|\])|\{\s*")/;

/** True when a file, unzipped, begins as a list of JSON objects does; what is wrong with it is the reader's to say. */
export async function isJson(path: string, container: Container): Promise<boolean> {
  try {
    for await (const chunk of bytesOf(path, container, newHash())) {
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

type Flat = Readonly<Record<string, unknown>>;

const isList = (value: unknown): value is Flat[] =>
  Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null && !Array.isArray(item));

/** The whole text of a file, unzipped. */
async function readText(path: string, container: Container, hash: Hash): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytesOf(path, container, hash)) {
    size += chunk.length;
    if (size > mostBytes) throw new RefusedFile(basename(path), "too-large", "256 Mo");
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/**
 * The rows of a JSON file, its header first: a list of flat objects, or the first such list that an object holds.
 * The header has every key, in the order in which they are met. @throws RefusedFile
 */
export async function readJson(path: string, container: Container, hash: Hash): Promise<string[][]> {
  const name = basename(path);
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readText(path, container, hash));
  } catch (error) {
    throw error instanceof RefusedFile
      ? error
      : new RefusedFile(name, "unreadable", (error as Error).message.slice(0, 80));
  }
  const list = isList(parsed) ? parsed : Object.values((parsed ?? {}) as Flat).find(isList);
  if (!list) throw new RefusedFile(name, "unreadable", "JSON");
  const header = [...new Set(list.flatMap((item) => Object.keys(item)))];
  return list.length === 0 ? [] : [header, ...list.map((item) => header.map((key) => asCell(item[key])))];
}
