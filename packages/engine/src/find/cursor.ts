/** Where a list goes on: after the organisation of that id, at its score or, in order of name, at its name. */
export type Cursor = { readonly score: number; readonly id: string } | { readonly name: string; readonly id: string };

/** A cursor that no list has given, or that a list of another order has. */
export class MalformedCursor extends Error {
  override readonly name = "MalformedCursor";
  constructor(readonly cursor: string) {
    super(`not a cursor of this list: ${JSON.stringify(cursor)}`);
  }
}

/**
 * The key of the last organisation of a page, as one word. It holds no offset: what is imported or left out meanwhile
 * neither repeats nor hides another organisation.
 */
export const writeCursor = (cursor: Cursor): string =>
  ("score" in cursor ? [`s${cursor.score.toString(36)}`, cursor.id] : [`n${cursor.name}`, cursor.id])
    .map(encodeURIComponent)
    .join("~");

function decoded(part: string, cursor: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new MalformedCursor(cursor);
  }
}

/** @throws MalformedCursor */
export function readCursor(cursor: string, order: "score" | "name"): Cursor {
  const [, kind, key = "", id = ""] = /^([sn])([^~]*)~(.+)$/.exec(cursor) ?? [];
  if (kind === "s" && order === "score" && /^[0-9a-z]{1,10}$/.test(key))
    return { score: Number.parseInt(key, 36), id: decoded(id, cursor) };
  if (kind === "n" && order === "name") return { name: decoded(key, cursor), id: decoded(id, cursor) };
  throw new MalformedCursor(cursor);
}
