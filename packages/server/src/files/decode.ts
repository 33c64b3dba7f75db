import iconv from "iconv-lite";
import { decodeLegacy, legacyEncodings, likeliest, newTally, type LegacyTally } from "./legacy-encodings.js";
import { limits } from "./limits.js";

/** What the bytes of a file turned out to be. */
export interface EncodingCount {
  /** Lines with letters beyond ASCII that are right UTF-8. */
  utf8: number;
  /** Lines that are not, read in the older encoding in which they read best. */
  legacy: number;
  readonly tally: LegacyTally;
  /** The file begins with the mark of UTF-16. */
  utf16?: boolean;
}

export const newEncodingCount = (): EncodingCount => ({ utf8: 0, legacy: 0, tally: newTally() });

/** How the letters of a text file are written; `mixed` is UTF-8 on some lines and an older encoding on others. */
export const encodings = ["utf-8", ...legacyEncodings, "mixed", "utf-16"] as const;
export type Encoding = (typeof encodings)[number];

/** The encoding that these lines tell; a text without a letter beyond ASCII is UTF-8 too. */
export function encodingOf({ utf8, legacy, tally, utf16 }: EncodingCount): Encoding {
  if (utf16 === true) return "utf-16";
  if (legacy === 0) return "utf-8";
  return utf8 === 0 ? likeliest(tally) : "mixed";
}

/** How a collection of open data spelt `é` when it went through three encodings (Pays de la Loire, 2019). */
const brokenE = Buffer.from([0xfc, 0xbe, 0x8e, 0x96, 0x94, 0xbc]);

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });
const lineFeed = 0x0a;

/** A line longer than this is cut, so that a file of one endless line never sits in memory: no record is so long. */
const longestLine = limits.record;

function withoutBrokenE(bytes: Buffer): Buffer {
  if (!bytes.includes(brokenE)) return bytes;
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(brokenE); at >= 0; at = bytes.indexOf(brokenE, from)) {
    parts.push(bytes.subarray(from, at), Buffer.from("é"));
    from = at + brokenE.length;
  }
  return Buffer.concat([...parts, bytes.subarray(from)]);
}

const isAscii = (bytes: Buffer): boolean => {
  for (const byte of bytes) if (byte > 127) return false;
  return true;
};

function decodeLine(line: Buffer, count: EncodingCount): string {
  if (isAscii(line)) return line.toString("latin1");
  try {
    const text = strictUtf8.decode(line);
    count.utf8++;
    return text;
  } catch {
    count.legacy++;
    return decodeLegacy(line, count.tally);
  }
}

/** Decodes whole lines; a line that is not right UTF-8 is read in an older encoding, the others stay UTF-8. */
function decodeLines(bytes: Buffer, count: EncodingCount): string {
  const mended = withoutBrokenE(bytes);
  if (isAscii(mended)) return mended.toString("latin1");
  const lines: string[] = [];
  for (let from = 0; from < mended.length;) {
    const end = mended.indexOf(lineFeed, from);
    const to = end < 0 ? mended.length : end + 1;
    lines.push(decodeLine(mended.subarray(from, to), count));
    from = to;
  }
  return lines.join("");
}

/**
 * Decodes a stream of bytes into text, line by line: UTF-8 with or without a mark, Windows-1252, DOS' and the
 * Macintosh's, mixed with UTF-8 in one file, and UTF-16 with its mark. `count` fills as the text is read.
 */
export async function* decode(chunks: AsyncIterable<Buffer>, count: EncodingCount): AsyncGenerator<string> {
  let pending: Buffer[] = [];
  let waiting = 0;
  let utf16: iconv.DecoderStream | undefined;
  let first = true;
  for await (const chunk of chunks) {
    if (utf16) {
      yield utf16.write(chunk);
      continue;
    }
    pending.push(chunk);
    waiting += chunk.length;
    if (waiting < longestMark || (waiting <= longestLine && !chunk.includes(lineFeed))) continue;
    let bytes: Buffer = Buffer.concat(pending);
    if (first) {
      first = false;
      const encoding = utf16Of(bytes);
      if (encoding !== undefined) {
        utf16 = iconv.getDecoder(encoding);
        count.utf16 = true;
        yield utf16.write(bytes);
        continue;
      }
      bytes = withoutMark(bytes);
    }
    const end = bytes.length > longestLine ? bytes.length : bytes.lastIndexOf(lineFeed) + 1;
    if (end > 0) yield decodeLines(bytes.subarray(0, end), count);
    pending = [bytes.subarray(end)];
    waiting = bytes.length - end;
  }
  if (utf16) yield utf16.end() ?? "";
  else if (waiting > 0) yield decodeRest(Buffer.concat(pending), first, count);
}

/** The end of a file, which may be all of it. */
function decodeRest(bytes: Buffer, isWhole: boolean, count: EncodingCount): string {
  const encoding = isWhole ? utf16Of(bytes) : undefined;
  if (encoding !== undefined) {
    count.utf16 = true;
    return iconv.decode(bytes, encoding);
  }
  return decodeLines(isWhole ? withoutMark(bytes) : bytes, count);
}

/** The marks of UTF-16 and UTF-8 are no longer. */
const longestMark = 3;

function utf16Of(bytes: Buffer): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

const withoutMark = (bytes: Buffer): Buffer =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

/** What UTF-8 looks like once it was read as Windows-1252. */
const readTwice = /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/;

/** A cell that was encoded twice (`Ã©` for `é`), mended when the mend is certain; the same cell otherwise. */
export function mendTwiceEncoded(cell: string): string {
  if (!readTwice.test(cell)) return cell;
  try {
    const once = strictUtf8.decode(iconv.encode(cell, "win1252"));
    return mendTwiceEncoded(once);
  } catch {
    return cell;
  }
}
