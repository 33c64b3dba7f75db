import { RefusedFile } from "@maillage/engine/model";
import { SaxesParser } from "saxes";
import { limits } from "./limits.js";

export type Attributes = Readonly<Record<string, string>>;

/** What is done with the parts of a document; names come without their prefix. */
export interface XmlHandlers {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** A name without the prefix of its namespace, which each writer chooses. */
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Characters that the parser is given at once. */
const piece = 2 ** 16;

/**
 * Reads an XML document as its bytes come, and yields after each piece of it: what the handlers gathered can then be
 * handed on. Documents with a document type are refused, and with them every entity of their own: no spreadsheet has
 * one, and a few lines of entities unfold to gigabytes. So is one element that is too long or lies too deep.
 * @throws RefusedFile; Error where it is no XML
 */
export async function* readXml(
  file: string,
  chunks: AsyncIterable<Buffer>,
  handlers: XmlHandlers,
): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: false });
  const decoder = new TextDecoder("utf-8");
  let depth = 0;
  let sinceEvent = 0;
  let isEmpty = true;
  const refuse = (reason: "too-long-record" | "unsafe-xml") => {
    throw new RefusedFile(file, reason, "XML");
  };
  parser.on("doctype", () => refuse("unsafe-xml"));
  parser.on("opentag", ({ name, attributes }) => {
    sinceEvent = 0;
    if (++depth > limits.depth) refuse("unsafe-xml");
    handlers.open(localName(name), attributes as Attributes);
  });
  parser.on("closetag", ({ name }) => {
    sinceEvent = 0;
    depth--;
    handlers.close?.(localName(name));
  });
  for (const kind of ["text", "cdata"] as const)
    parser.on(kind, (text) => {
      sinceEvent = 0;
      handlers.text?.(text);
    });
  for await (const chunk of chunks) {
    isEmpty = false;
    const text = decoder.decode(chunk, { stream: true });
    for (let from = 0; from < text.length; from += piece) {
      parser.write(text.slice(from, from + piece));
      sinceEvent += piece;
      if (sinceEvent > limits.record) refuse("too-long-record");
    }
    yield;
  }
  // A part that a spreadsheet may lack has no bytes, and nothing to say.
  if (isEmpty) return;
  parser.write(decoder.decode()).close();
  yield;
}

/** Reads a document that gives nothing on the way. */
export async function readWholeXml(file: string, chunks: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  for await (const _ of readXml(file, chunks, handlers));
}
