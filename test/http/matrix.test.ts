import { createPasswords } from "@maillage/server/accounts/passwords.js";
import type { Scope } from "@maillage/server/accounts/permissions.js";
import type { Role } from "@maillage/server/accounts/roles.js";
import { createSessions } from "@maillage/server/accounts/sessions.js";
import { addToken } from "@maillage/server/accounts/tokens.js";
import { csrfHeader, csrfOf } from "@maillage/server/http/access/forgery.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { author, openApp, type Opened } from "./demo-app.js";
import { operationsOf } from "./attack/operations.js";

/**
 * What every operation needs, by hand: who changes a line here changes who may see or do what. A route that is not here
 * fails the test.
 */
const table: Readonly<Record<string, readonly string[]>> = {
  nothing: ["GET /health", "GET /problems", "GET /session", "POST /session"],
  read: [
    "GET /analyses",
    "GET /call",
    "GET /clusters",
    "GET /coverage",
    "GET /diagnosis/{territory}",
    "GET /dictionary",
    "GET /exports/{format}",
    "GET /metrics",
    "GET /network",
    "GET /organisations",
    "GET /organisations/{id}",
    "GET /organisations/{id}/declarations",
    "GET /organisations/{id}/ego",
    "GET /organisations/{id}/partners",
    "GET /organisations/{id}/prepare/{other}",
    "GET /organisations/{id}/prepare/{other}/sheet",
    "GET /outlines",
    "GET /status",
    "GET /table",
    "GET /territories",
    "GET /vocabularies",
  ],
  overlap: ["GET /niches", "GET /niches/{family}/{area}", "GET /organisations/{id}/overlap"],
  write: [
    "DELETE /corrections/{id}",
    "DELETE /doubles/{id}",
    "DELETE /imports/{id}",
    "DELETE /jobs/{id}",
    "DELETE /means/{id}",
    "DELETE /organisations/{id}/objection",
    "DELETE /ties/{id}",
    "DELETE /uploads/{id}",
    "GET /doubles",
    "GET /imports",
    "GET /imports/{id}/problems",
    "GET /introductions",
    "GET /jobs",
    "GET /jobs/{id}",
    "GET /jobs/{id}/events",
    "GET /uploads",
    "GET /uploads/{id}",
    "PATCH /introductions/{id}",
    "POST /analyses/diagnosis",
    "POST /analyses/network",
    "POST /doubles",
    "POST /introductions",
    "POST /organisations/{id}/corrections",
    "POST /organisations/{id}/means",
    "POST /organisations/{id}/objection",
    "POST /ties",
    "POST /uploads",
    "POST /uploads/{id}/import",
    "POST /uploads/{id}/reading",
  ],
  own: ["DELETE /session", "DELETE /tokens/{id}", "GET /tokens", "POST /tokens", "PUT /session/password"],
  administer: ["DELETE /users/{name}", "GET /audit", "GET /users"],
  accounts: ["PATCH /users/{name}", "POST /users"],
};

/** Who asks, and which needs are met, by hand. `sensitive` is asked of no route: it is a part of what `read` shows. */
const people: Readonly<Record<string, Asking>> = {
  nobody: { meets: ["nothing"] },
  "a reader": { role: "reader", meets: ["nothing", "read", "own"] },
  "an adviser": { role: "adviser", meets: ["nothing", "read", "own", "overlap", "write"] },
  "an administrator": {
    role: "administrator",
    meets: ["nothing", "read", "own", "overlap", "write", "administer", "accounts"],
  },
  "a reader's token to read": { role: "reader", scopes: ["read"], meets: ["nothing", "read"] },
  "an adviser's token to read": { role: "adviser", scopes: ["read"], meets: ["nothing", "read", "overlap"] },
  "an adviser's token to write": { role: "adviser", scopes: ["write"], meets: ["nothing", "write"] },
  "an administrator's token to administer": {
    role: "administrator",
    scopes: ["administer"],
    meets: ["nothing", "administer"],
  },
  "an administrator's token for all": {
    role: "administrator",
    scopes: ["read", "write", "administer"],
    meets: ["nothing", "read", "overlap", "write", "administer"],
  },
};

interface Asking {
  readonly role?: Role;
  readonly scopes?: readonly Scope[];
  readonly meets: readonly string[];
}

let opened: Opened;
let operations: readonly { readonly name: string; readonly method: "GET" | "POST"; readonly url: string }[];
beforeAll(async () => {
  opened = await openApp([], { exposure: { local: false, openReading: false } });
  operations = (await operationsOf({ ask: askAs(await headersOf({ role: "administrator", meets: [] })) })).map(
    ({ method, path }) => ({
      name: `${method} ${path.replace(/^\/api/, "")}`,
      method: method as "GET",
      url: path.replace(/\{[^}]+\}/g, "x"),
    }),
  );
});
afterAll(() => opened.close());

const askAs =
  (headers: Readonly<Record<string, string>>) => (method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE", url: string) =>
    opened.app.inject({ method, url: `/api${url}`, headers });

let count = 0;

/** An account of its own, and what its requests carry. */
async function headersOf({ role, scopes }: Asking): Promise<Record<string, string>> {
  const host = { host: "maillage.example" };
  if (role === undefined) return host;
  const { accounts } = opened.store;
  const kept = await createPasswords({ ln: 4, r: 8, p: 1 }).hash("un mot de passe long");
  const name = `person${++count}`;
  await accounts.users.add({ name, role }, kept, author);
  if (scopes) {
    const made = await addToken(
      accounts.tokens,
      { name, role },
      { label: "x", scopes, days: 300 },
      name,
      new Date(author.at),
    );
    return { ...host, authorization: `Bearer ${made.secret}` };
  }
  const session = await createSessions(accounts.sessions, () => new Date(author.at)).open(name, kept);
  if (!session) throw new Error("no session");
  return { ...host, cookie: `__Host-maillage=${session.secret}`, [csrfHeader]: csrfOf(session.secret) };
}

test("every operation stands in the table, and no other", () => {
  expect(Object.values(table).flat().toSorted()).toEqual(operations.map(({ name }) => name).toSorted());
});

test.each(Object.entries(people))("%s reaches what the table says, and nothing else", async (who, asking) => {
  const wrong: string[] = [];
  for (const { name, method, url } of operations) {
    const need = Object.keys(table).find((each) => table[each]?.includes(name)) as string;
    // One that signs out or changes their own password would be refused for it afterwards: each asks anew.
    const { statusCode } = await opened.app.inject({ method, url, headers: await headersOf(asking) });
    const isReached = statusCode !== 401 && statusCode !== 403;
    if (isReached !== asking.meets.includes(need)) wrong.push(`${who}: ${name} needs ${need}, ${statusCode}`);
  }
  expect(wrong).toEqual([]);
  cells += operations.length;
});

let cells = 0;
afterAll(() => console.log(`${cells} cells of who may do what, ${operations.length} operations`));
