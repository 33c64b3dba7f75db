import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import type { Problem } from "@maillage/engine/problems.js";
import type { Row } from "@maillage/engine/read/source.js";

export interface Table { header: string[]; rows: AsyncIterable<Row>; problems: Problem[]; encoding: string; separator: string; hash: string; bytes: number }
export async function openTable(path: string): Promise<Table> {
  let bytes = readFileSync(path);
  const hash = createHash("sha256").update(bytes).digest("hex");
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes);
  let text: string; let encoding = "utf-8";
  try { text = new TextDecoder("utf-8", { fatal: true }).decode(bytes); } catch { text = bytes.toString("latin1"); encoding = "iso-8859-1"; }
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const [header = [], ...rest] = data;
  return { header, problems: [], encoding, separator: "", hash, bytes: bytes.length,
    rows: (async function* () { for (let i = 0; i < rest.length; i++) yield { number: i + 1, cells: rest[i] as string[] }; })() };
}
