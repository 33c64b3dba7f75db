import { RefusedFile } from "@maillage/engine/model";
import { limits, megabytes } from "../limits.js";
import { readWholeXml } from "../xml.js";

/** `_x000D_` is how XLSX writes a character that XML forbids. */
export const withoutEscapes = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** A text of its own: a part of a longer one would keep the whole of that in memory. */
const alone = (text: string): string => Buffer.from(text).toString();

/** The strings that the cells of a workbook share. How they are pronounced, in Japanese, is no part of them. */
export async function readSharedStrings(file: string, content: AsyncIterable<Buffer>): Promise<readonly string[]> {
  const strings: string[] = [];
  let size = 0;
  let text = "";
  let isText = false;
  let isPronunciation = false;
  await readWholeXml(file, content, {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") isPronunciation = true;
      isText = name === "t" && !isPronunciation;
    },
    text(more) {
      if (!isText) return;
      size += more.length;
      text += more;
      if (size > limits.sharedStrings) throw new RefusedFile(file, "too-large", megabytes(limits.sharedStrings));
    },
    close(name) {
      isText = false;
      if (name === "rPh") isPronunciation = false;
      if (name !== "si") return;
      size += limits.sharedString;
      if (size > limits.sharedStrings) throw new RefusedFile(file, "too-large", megabytes(limits.sharedStrings));
      strings.push(alone(withoutEscapes(text)));
    },
  });
  return strings;
}
