import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";

/** Answers that an analysis gave, each a JSON or Markdown text, by name. */
export type Views = Readonly<Record<string, string>>;

/** The view of which organisations a result names: nobody is sent it. */
export const namedView = "named";

const [press, expand] = [promisify(gzip), promisify(gunzip)];

/** As a store keeps them: a sixth of their length, for two languages and two layouts say nearly the same. */
export const packViews = async (views: Views): Promise<string> =>
  (await press(JSON.stringify(views))).toString("base64");

/** @returns undefined for what another version packed: it can be worked out again */
export async function unpackViews(packed: string): Promise<Views | undefined> {
  try {
    return JSON.parse((await expand(Buffer.from(packed, "base64"))).toString("utf8")) as Views;
  } catch {
    return undefined;
  }
}
