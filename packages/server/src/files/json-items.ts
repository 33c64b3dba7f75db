import { RefusedFile } from "@maillage/engine/model";
import { limits } from "./limits.js";

/** An object of a list. */
export type Item = Readonly<Record<string, unknown>>;

/** What may follow a character between two objects of a list. */
const followers: Readonly<Record<string, string>> = { "[": "{", ",": "{", "}": ",]" };

/** Finds the objects of one list in a text that comes in pieces. */
function itemScanner(file: string) {
  let depth = 0;
  /** How deep the list lies: it is the whole text, or a member of the object that the text is. */
  let listDepth = 1;
  let state: "before" | "inside" | "after" = "before";
  let hasEmptyList = false;
  let isQuoted = false;
  let isEscaped = false;
  /** The last character outside of quotes that is no space. */
  let last = "";
  /** What was read of an object that is not whole yet. */
  let begun = "";
  let from = 0;
  let items: Item[] = [];

  const wrong = (): never => {
    throw new RefusedFile(file, "unreadable", "JSON");
  };

  function open(character: string, at: number): void {
    if (depth === 0) listDepth = character === "[" ? 1 : 2;
    const isMember = depth === listDepth && character === "{";
    if (isMember && last === "[" && state === "before") state = "inside";
    if (isMember && state === "inside") from = at;
    if (++depth > limits.depth) throw new RefusedFile(file, "too-deep", "JSON");
  }

  function close(character: string, at: number, text: string): void {
    if (--depth < 0) wrong();
    if (depth === listDepth && state === "inside") {
      items.push(JSON.parse(begun + text.slice(from, at + 1)) as Item);
      begun = "";
    }
    if (depth >= listDepth) return;
    if (character === "]" && last === "[") hasEmptyList = true;
    if (state === "inside") state = "after";
  }

  function mark(character: string, at: number, text: string): void {
    const isBetween = state === "inside" && depth === listDepth;
    if ((depth === 0 && last !== "") || (isBetween && !followers[last]?.includes(character))) wrong();
    if (character === "{" || character === "[") open(character, at);
    else if (character === "}" || character === "]") close(character, at, text);
    else if (character === '"') isQuoted = true;
    last = character;
  }

  return {
    read(text: string): void {
      from = 0;
      for (let at = 0; at < text.length; at++) {
        const character = text[at] as string;
        if (isEscaped) isEscaped = false;
        else if (isQuoted && character === "\\") isEscaped = true;
        else if (isQuoted) isQuoted = character !== '"';
        else if (character > " ") mark(character, at, text);
      }
      if (state !== "inside" || depth <= listDepth) return;
      begun += text.slice(from);
      if (begun.length > limits.record) throw new RefusedFile(file, "too-long-record", "JSON");
    },
    taken(): Item[] {
      const taken = items;
      items = [];
      return taken;
    },
    end(): void {
      if (depth !== 0 || (state === "before" && !hasEmptyList)) wrong();
    },
  };
}

/**
 * The objects of a JSON text, one after the other: those of the list that it is, or of the first list of objects that
 * it holds. Only what is being read is in memory. @throws RefusedFile; SyntaxError for an object that is none
 */
export async function* jsonItems(file: string, texts: AsyncIterable<string>): AsyncGenerator<Item> {
  const scanner = itemScanner(file);
  for await (const text of texts) {
    scanner.read(text);
    yield* scanner.taken();
  }
  scanner.end();
}
