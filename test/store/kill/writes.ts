import type { Person } from "./person.js";

/** What was acknowledged, by the word that tells each write from all others. */
export interface Acknowledged {
  readonly declared: Set<string>;
  /** Ids of declarations. */
  readonly ended: Set<string>;
  readonly objections: Set<string>;
  readonly withdrawn: Set<string>;
  readonly users: Set<string>;
  /** The latest number of each path. */
  readonly imports: Map<string, number>;
  /** Names of files that were brought and imported. */
  readonly brought: Set<string>;
}

export const nothingAcknowledged = (): Acknowledged => ({
  declared: new Set(),
  ended: new Set(),
  objections: new Set(),
  withdrawn: new Set(),
  users: new Set(),
  imports: new Map(),
  brought: new Set(),
});

/** Of the light server's, and of the files that clients bring. */
export const organisationsInAnImport = 30;

/** Organisations that are written about. */
export type Subjects = readonly [string, string, ...string[]];

type Send = (method: string, path: string, body?: object) => Promise<unknown>;
export type Write = (send: Send, word: string, subjects: Subjects, acknowledged: Acknowledged) => Promise<void>;

const idOf = (body: unknown): string => (body as { declaration: { id: string } }).declaration.id;

/** Every kind of write; an acknowledgement is noted only after the answer has come. */
const writes: readonly Write[] = [
  async (send, word, [subject], { declared }) => {
    await send("POST", `/organisations/${subject}/corrections`, { field: "name", values: [word] });
    declared.add(word);
  },
  async (send, word, [, subject], { declared }) => {
    await send("POST", `/organisations/${subject}/means`, {
      side: "offers",
      means: "bureau",
      until: "2099-12-31",
      note: word,
    });
    declared.add(word);
  },
  async (send, word, [source, target], { declared, ended }) => {
    const id = idOf(await send("POST", "/ties", { source, target, kind: "cooperation", what: word }));
    declared.add(word);
    await send("DELETE", `/ties/${id}`);
    ended.add(id);
  },
  async (send, word, [one, other], { declared, ended }) => {
    const id = idOf(await send("POST", "/introductions", { organisations: [one, other], intent: "meet", note: word }));
    declared.add(word);
    await send("PATCH", `/introductions/${id}`, { outcome: "met" });
    ended.add(id);
  },
  async (send, word, _subjects, { users }) => {
    await send("POST", "/users", { name: word, role: "reader", password: "un mot de passe long" });
    users.add(word);
  },
];

/** Where any organisation is known, each may object once. */
export const objection: Write = async (send, word, _subjects, { objections, withdrawn }) => {
  await send("POST", `/organisations/${word}/objection`);
  objections.add(word);
  if (word.endsWith("0")) {
    await send("DELETE", `/organisations/${word}/objection`);
    withdrawn.add(word);
  }
};

/** Brings a file of as many organisations as an import of the light server has, and waits until it is imported. */
export const bringFile: Write = async (send, word, _subjects, { brought }) => {
  const rows = Array.from({ length: organisationsInAnImport }, (_, at) => `${word}-${at},Les amis de ${word} ${at}\n`);
  const form = new FormData();
  form.append("file", new Blob(["id,name\n", ...rows]), `${word}.csv`);
  const { id } = (await send("POST", "/uploads", form)) as { id: string };
  const { job } = (await send("POST", `/uploads/${id}/import`)) as { job: { id: string } };
  for (;;) {
    const { state, problem } = (await send("GET", `/jobs/${job.id}`)) as { state: string; problem?: unknown };
    if (state === "done") break;
    if (state === "failed") throw new Error(JSON.stringify(problem));
    // Ten a second: whoever asks more than twenty times a second for a minute is told to wait.
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  brought.add(`${word}.csv`);
};

/**
 * Writes of every kind in turn until the server is gone.
 * @param also what only this server takes, the first of all
 * @param from the kind to begin with
 * @param isUp whether the server still should answer: a failure before that is one
 */
export async function writeUntilKilled(
  person: Person,
  name: string,
  { subjects, also, from, isUp }: { subjects: Subjects; also: Write; from: number; isUp: () => boolean },
  acknowledged: Acknowledged,
): Promise<void> {
  const all = [also, ...writes];
  const send: Send = async (method, path, body) => {
    const answer = await person.send(method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  try {
    for (let number = from; ; number++) {
      const write = all[number % all.length] as Write;
      await write(send, `${name}${number.toString(36)}`, subjects, acknowledged);
    }
  } catch (failure) {
    if (isUp()) throw failure;
  }
}
