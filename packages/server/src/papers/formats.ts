import type { Paper } from "./paper.js";
import { writeDocx } from "./write-docx.js";
import { writeHtml } from "./write-html.js";
import { writeOdt } from "./write-odt.js";

/** What a paper may be written as; a new one is one record. */
export const paperFormats = {
  odt: { type: "application/vnd.oasis.opendocument.text", write: writeOdt },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: writeDocx,
  },
  html: { type: "text/html; charset=utf-8", write: (paper) => new TextEncoder().encode(writeHtml(paper)) },
} satisfies Readonly<Record<string, { readonly type: string; write(paper: Paper): Uint8Array }>>;

export type PaperFormat = keyof typeof paperFormats;
export const paperFormatIds = Object.keys(paperFormats) as readonly PaperFormat[];
