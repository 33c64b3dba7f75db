import type { Client } from "./client.js";
import type { CorrectedField, Declared, Introduction, Outcome, Side } from "./declarations.js";

/** Routes of what people declare. Each write hands back the version that was read: it is refused (`outdated`) when somebody wrote since. */

const about = (id: string) => `/organisations/${encodeURIComponent(id)}`;

export const getDeclared = (client: Client, id: string, signal?: AbortSignal): Promise<Declared> =>
  client.get(`${about(id)}/declarations`, {}, signal);

/** Says what a field of an organisation truly is. */
export const correct = (
  client: Client,
  id: string,
  field: CorrectedField,
  values: readonly string[],
  version: number,
): Promise<unknown> => client.send("POST", `${about(id)}/corrections`, { field, values }, { version });

/** Says that an organisation offers or needs something, until a day (ISO). */
export const declareMeans = (
  client: Client,
  id: string,
  declared: { readonly side: Side; readonly means: string; readonly until: string },
  version: number,
): Promise<unknown> => client.send("POST", `${about(id)}/means`, declared, { version });

/** Ends a correction, an offer or a need: it stays in the history. */
export const end = (
  client: Client,
  what: "corrections" | "means",
  declaration: string,
  version: number,
): Promise<unknown> => client.send("DELETE", `/${what}/${encodeURIComponent(declaration)}`, undefined, { version });

/** What a writer says of an introduction besides who and why; an empty note is none. */
const noted = (note: string) => (note.trim() === "" ? {} : { note: note.trim() });

export const introduce = (
  client: Client,
  organisations: readonly [string, string],
  intent: string,
  note: string,
): Promise<unknown> => client.send("POST", "/introductions", { organisations, intent, ...noted(note) });

/** Says what became of an introduction. */
export const follow = (
  client: Client,
  introduction: string,
  outcome: Outcome,
  note: string,
  version: number,
): Promise<unknown> =>
  client.send("PATCH", `/introductions/${encodeURIComponent(introduction)}`, { outcome, ...noted(note) }, { version });

/** The most that the server hands out at once. */
const page = 500;

/** Every introduction that holds. */
export async function getIntroductions(client: Client, signal?: AbortSignal): Promise<readonly Introduction[]> {
  const all: Introduction[] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const query = { limit: page, ...(cursor === "" ? {} : { cursor }) };
    const answer: { readonly items: readonly Introduction[]; readonly next: string | null } = await client.get(
      "/introductions",
      query,
      signal,
    );
    all.push(...answer.items);
    cursor = answer.next;
  }
  return all;
}
