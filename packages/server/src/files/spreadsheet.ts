import { RefusedFile } from "@maillage/engine/model";
import type { FileToRead } from "./bytes.js";
import { readOdsContent } from "./ods.js";
import { readSheet } from "./xlsx/sheet.js";
import { readSharedStrings } from "./xlsx/strings.js";
import { readDateStyles } from "./xlsx/styles.js";
import { readWorkbook, workbookMember } from "./xlsx/workbook.js";
import { openZip, type Zip } from "./zip.js";

const odsMember = "content.xml";

async function* xlsxRows(file: string, zip: Zip) {
  const { sheet, sharedStrings, styles, is1904 } = await readWorkbook(file, zip);
  const dates = await readDateStyles(file, await zip.open(styles));
  const strings = await readSharedStrings(file, await zip.open(sharedStrings));
  yield* readSheet(file, await zip.open(sheet), { strings, dates, is1904 });
}

async function* rowsOf(file: string, zip: Zip) {
  if (zip.has(odsMember)) yield* readOdsContent(file, await zip.open(odsMember));
  else if (zip.has(workbookMember)) yield* xlsxRows(file, zip);
  else throw new RefusedFile(file, "binary", "zip");
}

/** The rows of the first sheet of an XLSX or ODS file, as they are unpacked. @throws RefusedFile */
export async function* readSpreadsheet(file: FileToRead): AsyncGenerator<readonly string[]> {
  let zip: Zip | undefined;
  try {
    zip = await openZip(file);
    for await (const rows of rowsOf(file.name, zip)) yield* rows;
  } catch (error) {
    throw error instanceof RefusedFile
      ? error
      : new RefusedFile(file.name, "unreadable", (error as Error).message.slice(0, 80));
  } finally {
    zip?.close();
  }
}
