import { limits } from "../limits.js";
import { readWholeXml } from "../xml.js";
import { isDateFormat } from "./dates.js";

/** For each style of a cell, by its number, whether it shows a date. */
export async function readDateStyles(file: string, content: AsyncIterable<Buffer>): Promise<readonly boolean[]> {
  const codes = new Map<number, string>();
  const dates: boolean[] = [];
  let isCellStyles = false;
  await readWholeXml(file, content, {
    open(name, attributes) {
      if (name === "numFmt" && codes.size < limits.styles)
        codes.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
      if (name === "cellXfs") isCellStyles = true;
      if (name === "xf" && isCellStyles && dates.length < limits.styles) {
        const format = Number(attributes["numFmtId"] ?? 0);
        dates.push(isDateFormat(format, codes.get(format)));
      }
    },
    close(name) {
      if (name === "cellXfs") isCellStyles = false;
    },
  });
  return dates;
}
