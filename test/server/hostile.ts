import { constants, deflateRawSync, gzipSync } from "node:zlib";
import { odsContent, odsOf, xlsxMembers, xlsxOf, zipOf, type Member } from "./workbooks.js";

const megabyte = 2 ** 20;
const gigabyte = 2 ** 30;

/** A gzip that unpacks to `head`, then `size` bytes of one text: its members follow one another. */
export function gzipBomb(head: string, text: string, size: number): Buffer {
  const part = text.repeat(Math.ceil((64 * megabyte) / text.length));
  const packed = gzipSync(part);
  return Buffer.concat([gzipSync(head), ...Array.from({ length: Math.ceil(size / part.length) }, () => packed)]);
}

/** Deflated bytes that unpack to `head`, then `size` bytes of one text. */
function deflateBomb(head: string, text: string, size: number): Buffer {
  const part = text.repeat(Math.ceil((16 * megabyte) / text.length));
  const flush = (written: string) => deflateRawSync(written, { finishFlush: constants.Z_FULL_FLUSH });
  const packed = flush(part);
  const copies = Array.from({ length: Math.ceil(size / part.length) }, () => packed);
  return Buffer.concat([flush(head), ...copies, deflateRawSync("")]);
}

/** A member that unpacks to ten gigabytes of spaces after its first tag, and says that it unpacks to `size` bytes. */
const bomb = (name: string, size: number): Member => ({
  name,
  content: deflateBomb("<a>", " ", 10 * gigabyte),
  deflated: true,
  size,
});

const withMember = (members: readonly Member[], member: Member): Buffer =>
  zipOf([...members.filter(({ name }) => name !== member.name), member]);

const header = `<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>name</t></is></c></row>`;

/** Ten entities, each ten of the one before. */
const laughs = `<!DOCTYPE lolz [<!ENTITY l0 "lol">${Array.from({ length: 10 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("")}]>`;

const laughing = `<row r="2"><c r="A2" t="inlineStr"><is><t>&l9;</t></is></c></row>`;

/** A file that is none of a friend's: what it is, and the reason for which it is refused. */
export interface Hostile {
  readonly name: string;
  readonly reason: string;
  readonly make: () => Buffer;
  /** Whether it would take much memory from who reads it whole. */
  readonly heavy?: true;
}

/** Files that would fill memory or disk, hang, or reach what they must not. */
export const hostileFiles: readonly Hostile[] = [
  { name: "nothing.csv", reason: "empty", make: () => Buffer.alloc(0) },
  { name: "spaces.csv", reason: "empty", make: () => Buffer.from(" \n\n ".repeat(1000)) },
  { name: "zeros.csv", reason: "binary", make: () => Buffer.alloc(megabyte) },
  {
    name: "picture.csv",
    reason: "binary",
    make: () => Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex"),
  },
  { heavy: true, name: "zeros.csv.gz", reason: "binary", make: () => gzipBomb("", "\0", 10 * gigabyte) },
  {
    heavy: true,
    name: "spaces.json.gz",
    reason: "unpacks-too-much",
    make: () => gzipBomb('[{"id":1,"name":2}', " ", 10 * gigabyte),
  },
  {
    heavy: true,
    name: "one-line.csv",
    reason: "too-long-record",
    make: () => Buffer.from(`id,name\n${"a".repeat(64 * megabyte)}`),
  },
  {
    heavy: true,
    name: "one-line-of-zeros.csv",
    reason: "too-long-record",
    make: () => Buffer.concat([Buffer.from("id,name\n".repeat(2000)), Buffer.alloc(64 * megabyte)]),
  },
  {
    heavy: true,
    name: "one-quote.csv",
    reason: "too-long-record",
    make: () => Buffer.from(`id,name\n1,"${"a,b\n".repeat(8 * megabyte)}`),
  },
  {
    name: "wide.csv",
    reason: "too-many-columns",
    make: () => Buffer.from(`id,name,${Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(",")}\n1,2\n`),
  },
  {
    heavy: true,
    name: "separators.csv",
    reason: "too-many-columns",
    make: () => Buffer.from(`id,name${",".repeat(3_000_000)}\n`),
  },
  {
    name: "keys.json",
    reason: "too-many-columns",
    make: () => Buffer.from(JSON.stringify([Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [at, at]))])),
  },
  { heavy: true, name: "deep.json", reason: "too-deep", make: () => Buffer.from(`[{"id":${"[".repeat(4 * megabyte)}`) },
  {
    heavy: true,
    name: "one-item.json",
    reason: "too-long-record",
    make: () => Buffer.from(`[{"id":"${"a".repeat(16 * megabyte)}"}]`),
  },
  {
    heavy: true,
    name: "bomb.xlsx",
    reason: "unpacks-too-much",
    make: () => withMember(xlsxMembers({ sheet: "" }), bomb("xl/worksheets/sheet1.xml", 10 * gigabyte)),
  },
  {
    heavy: true,
    name: "liar.xlsx",
    reason: "unreadable",
    make: () => withMember(xlsxMembers({ sheet: "" }), bomb("xl/worksheets/sheet1.xml", 1000)),
  },
  {
    name: "strings.xlsx",
    reason: "unpacks-too-much",
    make: () => withMember(xlsxMembers({ sheet: "" }), bomb("xl/sharedStrings.xml", 10 * gigabyte)),
  },
  {
    heavy: true,
    name: "many-strings.xlsx",
    reason: "too-large",
    make: () => {
      const content = deflateBomb("<sst>", "<si><t/></si>", 128 * megabyte);
      return withMember(xlsxMembers({ sheet: "" }), {
        name: "xl/sharedStrings.xml",
        content,
        deflated: true,
        size: 500 * megabyte,
      });
    },
  },
  {
    heavy: true,
    name: "one-text.xlsx",
    reason: "too-long-record",
    make: () => {
      const content = deflateBomb("<worksheet><sheetData><row><c><v>", "1", 256 * megabyte);
      return withMember(xlsxMembers({ sheet: "" }), {
        name: "xl/worksheets/sheet1.xml",
        content,
        deflated: true,
        size: 500 * megabyte,
      });
    },
  },
  {
    name: "deep.xlsx",
    reason: "unsafe-xml",
    make: () => xlsxOf({ sheet: "<a>".repeat(megabyte) }),
  },
  {
    heavy: true,
    name: "bomb.ods",
    reason: "unpacks-too-much",
    make: () => withMember([], bomb("content.xml", 10 * gigabyte)),
  },
  { name: "liar.ods", reason: "unreadable", make: () => withMember([], bomb("content.xml", 1000)) },
  {
    heavy: true,
    name: "far-column.xlsx",
    reason: "too-many-columns",
    make: () =>
      xlsxOf({
        sheet: `<dimension ref="A1:XFD1048576"/><sheetData>${header}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`,
      }),
  },
  {
    name: "far-row.xlsx",
    reason: "too-large",
    make: () => xlsxOf({ sheet: `<sheetData>${header}<row r="99999999999"><c r="A9"><v>1</v></c></row></sheetData>` }),
  },
  {
    name: "repeated.ods",
    reason: "too-many-columns",
    make: () =>
      odsOf(
        odsContent(
          `<table:table-row><table:table-cell table:number-columns-repeated="999999999"><text:p>a</text:p></table:table-cell></table:table-row>`,
        ),
      ),
  },
  {
    heavy: true,
    name: "laughs.xlsx",
    reason: "unsafe-xml",
    make: () => xlsxOf({ doctype: laughs, sheet: `<sheetData>${header}${laughing}</sheetData>` }),
  },
  {
    heavy: true,
    name: "laughs.ods",
    reason: "unsafe-xml",
    make: () =>
      odsOf(
        odsContent(
          "<table:table-row><table:table-cell><text:p>&l9;</text:p></table:table-cell></table:table-row>",
          laughs,
        ),
      ),
  },
  {
    name: "outside.xlsx",
    reason: "unsafe-xml",
    make: () =>
      xlsxOf({
        doctype: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        sheet: `<sheetData>${header}</sheetData>`,
      }),
  },
  { name: "no-workbook.xlsx", reason: "binary", make: () => zipOf([{ name: "a.txt", content: "a" }]) },
  { name: "climbing.xlsx", reason: "unreadable", make: () => zipOf([{ name: "../../etc/passwd", content: "a" }]) },
  { name: "cut.xlsx", reason: "unreadable", make: () => xlsxOf({ sheet: header }).subarray(0, 900) },
];
