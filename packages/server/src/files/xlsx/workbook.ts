import { posix } from "node:path";
import type { Zip } from "../zip.js";
import { localName, readWholeXml, type Attributes } from "../xml.js";

/** Where the parts of a workbook stand in its zip. */
export interface Workbook {
  /** Its sheets, in their order: what they are called, and where they stand. At least one. */
  readonly sheets: readonly { readonly name: string; readonly member: string }[];
  readonly sharedStrings: string;
  readonly styles: string;
  /** Whether its dates count from 1904. */
  readonly is1904: boolean;
}

export const workbookMember = "xl/workbook.xml";

/** An attribute by its name without prefix. */
const attribute = (attributes: Attributes, name: string): string | undefined =>
  Object.entries(attributes).find(([key]) => localName(key) === name)?.[1];

/** A target beside the workbook, or from the root of the zip. */
const memberAt = (target: string): string =>
  posix.join("/xl", target.startsWith("/") ? `..${target}` : target).slice(1);

/** Reads where the parts of a workbook are. @throws Error when it has no sheet */
export async function readWorkbook(file: string, zip: Zip): Promise<Workbook> {
  const targets = new Map<string, string>();
  const byType = new Map<string, string>();
  await readWholeXml(file, await zip.open("xl/_rels/workbook.xml.rels"), {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const { Id = "", Type = "", Target = "" } = attributes;
      targets.set(Id, memberAt(Target));
      byType.set(Type.slice(Type.lastIndexOf("/") + 1), memberAt(Target));
    },
  });
  const sheets: { readonly name: string; readonly member: string }[] = [];
  let is1904 = false;
  await readWholeXml(file, await zip.open(workbookMember), {
    open(name, attributes) {
      if (name === "workbookPr") is1904 ||= /^(?:1|true)$/.test(attributes["date1904"] ?? "");
      const member = name === "sheet" ? targets.get(attribute(attributes, "id") ?? "") : undefined;
      if (member !== undefined) sheets.push({ name: attributes["name"] ?? "", member });
    },
  });
  if (sheets.length === 0) throw new Error("no sheet");
  return {
    sheets,
    sharedStrings: byType.get("sharedStrings") ?? "",
    styles: byType.get("styles") ?? "",
    is1904,
  };
}
