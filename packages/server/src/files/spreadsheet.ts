import { RefusedFile } from "@maillage/engine/model";
import type { FileToRead } from "./bytes.js";
import { chooseSheet, type Sheet } from "./choose-sheet.js";
import { readOdsContent, readSheetNames } from "./ods.js";
import { readSheet } from "./xlsx/sheet.js";
import { readSharedStrings } from "./xlsx/strings.js";
import { readDateStyles } from "./xlsx/styles.js";
import { readWorkbook, workbookMember } from "./xlsx/workbook.js";
import { openZip, type Zip } from "./zip.js";

const odsMember = "content.xml";

async function xlsxSheets(file: string, zip: Zip): Promise<readonly Sheet[]> {
  const { sheets, sharedStrings, styles, is1904 } = await readWorkbook(file, zip);
  const dates = await readDateStyles(file, await zip.open(styles));
  const strings = await readSharedStrings(file, await zip.open(sharedStrings));
  const parts = { strings, dates, is1904 };
  return sheets.map(({ name, member }) => ({
    name,
    rows: async () => readSheet(file, await zip.open(member), parts),
    beginning: async () => readSheet(file, await zip.peek(member), parts),
  }));
}

async function odsSheets(file: string, zip: Zip): Promise<readonly Sheet[]> {
  const names = await readSheetNames(file, await zip.peek(odsMember));
  return names.map((name, place) => ({
    name,
    rows: async () => readOdsContent(file, await zip.open(odsMember), place),
    beginning: async () => readOdsContent(file, await zip.peek(odsMember), place),
  }));
}

function sheetsOf(file: string, zip: Zip): Promise<readonly Sheet[]> {
  if (zip.has(odsMember)) return odsSheets(file, zip);
  if (zip.has(workbookMember)) return xlsxSheets(file, zip);
  throw new RefusedFile(file, "binary", "zip");
}

/**
 * The rows of a sheet of an XLSX or ODS file, as they are unpacked: of several, the one that can be read.
 * @param chosen told which one, where it is not the first @throws RefusedFile
 */
export async function* readSpreadsheet(
  file: FileToRead,
  chosen: (sheet: string) => void = () => {},
): AsyncGenerator<readonly string[]> {
  let zip: Zip | undefined;
  try {
    zip = await openZip(file);
    const sheets = await sheetsOf(file.name, zip);
    const place = await chooseSheet(sheets);
    const sheet = sheets[place];
    if (!sheet) return;
    if (place > 0) chosen(sheet.name);
    for await (const rows of await sheet.rows()) yield* rows;
  } catch (error) {
    throw error instanceof RefusedFile
      ? error
      : new RefusedFile(file.name, "unreadable", (error as Error).message.slice(0, 80));
  } finally {
    zip?.close();
  }
}
