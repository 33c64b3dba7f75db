import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { RefusedFile } from "@maillage/engine/problems.js";
import { strFromU8, unzipSync } from "fflate";
import { readOdsContent } from "./ods.js";
import { readXlsx } from "./xlsx.js";

/** Spreadsheets are read whole: larger ones, packed or unpacked, are refused (a small zip can unpack to anything). */
const mostBytes = { packed: 64 << 20, unpacked: 512 << 20 } as const;

/** The rows of the first sheet of an XLSX or ODS file. @throws RefusedFile */
export async function readSpreadsheet(path: string): Promise<string[][]> {
  const name = basename(path);
  if ((await stat(path)).size > mostBytes.packed) throw new RefusedFile(name, "too-large", "64 Mo");
  const bytes = await readFile(path);
  let unpacked = 0;
  const members: string[] = [];
  try {
    const content = unzipSync(bytes, {
      filter: (member) => {
        members.push(member.name);
        unpacked += member.originalSize;
        return member.name === "content.xml" && member.originalSize <= mostBytes.unpacked;
      },
    })["content.xml"];
    if (unpacked > mostBytes.unpacked) throw new RefusedFile(name, "too-large", "512 Mo");
    if (content) return readOdsContent(strFromU8(content));
    if (members.includes("xl/workbook.xml")) return await readXlsx(path);
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile(name, "unreadable", (error as Error).message);
  }
  throw new RefusedFile(name, "binary", "zip");
}
