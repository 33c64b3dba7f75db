import { crc32, deflateRawSync } from "node:zlib";

/** A member of a zip, and what the zip says of its size when that is not the truth. */
export interface Member {
  readonly name: string;
  readonly content: string | Buffer;
  /** Already deflated: then `size` says what it unpacks to. */
  readonly deflated?: boolean;
  readonly size?: number;
}

const number = (value: number, bytes: 2 | 4): Buffer => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
};

const largest = 0xffffffff;

const huge = (value: number): Buffer => {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64LE(BigInt(value));
  return buffer;
};

/** A zip made by hand, so that it can lie. */
export function zipOf(members: readonly Member[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, deflated = false, size } of members) {
    const bytes = Buffer.from(content);
    const packed = deflated ? bytes : deflateRawSync(bytes);
    const unpacked = size ?? bytes.length;
    // A size beyond four gigabytes stands in a field of its own (zip64).
    const isHuge = unpacked > largest;
    const extra = isHuge ? Buffer.concat([number(1, 2), number(8, 2), huge(unpacked)]) : Buffer.alloc(0);
    const told = Buffer.concat([
      number(45, 2),
      number(0, 2),
      number(8, 2),
      number(0, 4),
      number(deflated ? 0 : crc32(bytes), 4),
      number(packed.length, 4),
      number(isHuge ? largest : unpacked, 4),
      number(name.length, 2),
      number(extra.length, 2),
    ]);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), told, Buffer.from(name), extra, packed]);
    locals.push(local);
    directory.push(
      Buffer.concat([
        Buffer.from("PK\u0001\u0002"),
        number(20, 2),
        told,
        Buffer.alloc(10),
        number(offset, 4),
        Buffer.from(name),
        extra,
      ]),
    );
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([
    ...locals,
    central,
    Buffer.from("PK\u0005\u0006"),
    number(0, 4),
    number(members.length, 2),
    number(members.length, 2),
    number(central.length, 4),
    number(offset, 4),
    number(0, 2),
  ]);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a workbook, by what they are. */
export interface XlsxParts {
  /** What is inside of `<worksheet>`. */
  readonly sheet: string;
  /** What is inside of the second `<worksheet>`; an empty one otherwise. */
  readonly second?: string;
  /** What is inside of `<sst>`. */
  readonly strings?: string;
  /** What is inside of `<styleSheet>`. */
  readonly styles?: string;
  readonly is1904?: boolean;
  /** Put before the root of the sheet, where a document type would be. */
  readonly doctype?: string;
}

/** The members of a workbook as Excel names them. */
export const xlsxMembers = ({
  sheet,
  second = "<sheetData/>",
  strings = "",
  styles = "",
  is1904,
  doctype = "",
}: XlsxParts): Member[] => [
  {
    name: "[Content_Types].xml",
    content: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  },
  {
    name: "xl/workbook.xml",
    content: `${head}<workbook ${spreadsheet} xmlns:r="${relations}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets><sheet name="Feuille 1" sheetId="1" r:id="rId1"/><sheet name="Feuille 2" sheetId="2" r:id="rId2"/></sheets></workbook>`,
  },
  {
    name: "xl/_rels/workbook.xml.rels",
    content: `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId3", "styles", "styles.xml"],
      ["rId4", "sharedStrings", "sharedStrings.xml"],
    ]
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`)
      .join("")}</Relationships>`,
  },
  { name: "xl/worksheets/sheet1.xml", content: `${head}${doctype}<worksheet ${spreadsheet}>${sheet}</worksheet>` },
  { name: "xl/worksheets/sheet2.xml", content: `${head}<worksheet ${spreadsheet}>${second}</worksheet>` },
  { name: "xl/styles.xml", content: `${head}<styleSheet ${spreadsheet}>${styles}</styleSheet>` },
  { name: "xl/sharedStrings.xml", content: `${head}<sst ${spreadsheet}>${strings}</sst>` },
];

export const xlsxOf = (parts: XlsxParts): Buffer => zipOf(xlsxMembers(parts));

/** The content of an OpenDocument spreadsheet with these rows in its only sheet. */
export const odsContent = (rows: string, doctype = ""): string =>
  `${head}${doctype}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Feuille1">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;

export const odsOf = (content: string): Buffer =>
  zipOf([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" },
    { name: "content.xml", content },
  ]);

/** Text as XML writes it. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
