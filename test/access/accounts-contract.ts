import { expect, test } from "vitest";
import type { Accounts } from "@maillage/server/store/accounts.js";
import type { NewSession } from "@maillage/server/store/sessions.js";
import type { Token } from "@maillage/server/store/tokens.js";

const by = "terminal";
const at = (minute: number): string => new Date(Date.UTC(2026, 0, 5, 9, minute)).toISOString();
const done = (minute = 0) => ({ by, at: at(minute) });

const session = (hash: string, name: string): NewSession => ({
  hash,
  name,
  created: at(0),
  idleUntil: at(10),
  expires: at(30),
});

const token = (id: string, owner: string): Token => ({
  id,
  owner,
  label: "tableau de bord",
  scopes: ["read", "write"],
  created: at(0),
  expires: at(50),
  lastUsed: null,
});

/** What any store of accounts does. @param open a store that holds nothing, closed with the test */
export function accountsContract(open: () => Promise<Accounts>): void {
  const opened = async () => {
    const accounts = await open();
    const { users } = accounts;
    await users.add({ name: "camille", role: "administrator" }, "hash-c", done());
    await users.add({ name: "alex", role: "adviser" }, "hash-a", done());
    const actions = async () =>
      (await accounts.audit.list({ limit: 100 })).map(({ action, object }) => `${action} ${object}`);
    return { ...accounts, actions };
  };

  test("an account is found as it was added, once, and lists never hold passwords", async () => {
    const { users } = await opened();
    expect(await users.find("alex")).toEqual({ name: "alex", role: "adviser", password: "hash-a", created: at(0) });
    expect(await users.find("nobody")).toBeUndefined();
    expect(await users.add({ name: "alex", role: "administrator" }, "other", done())).toBe("taken");
    expect((await users.find("alex"))?.role).toBe("adviser");
    expect(await users.list()).toEqual([
      { name: "alex", role: "adviser", created: at(0) },
      { name: "camille", role: "administrator", created: at(0) },
    ]);
  });

  test("a session is found with the role of today", async () => {
    const { users, sessions } = await opened();
    expect(await sessions.open(session("s1", "alex"), done(), "hash-a")).toBe(true);
    expect(await sessions.find("s1")).toEqual({ ...session("s1", "alex"), role: "adviser" });
    await users.changeRole("alex", "reader", done());
    expect((await sessions.find("s1"))?.role).toBe("reader");
    await sessions.goOn("s1", at(20));
    expect((await sessions.find("s1"))?.idleUntil).toBe(at(20));
    await sessions.end("s1", done());
    expect(await sessions.find("s1")).toBeUndefined();
  });

  test("no session opens on a password that is no longer that of the account, nor without an account", async () => {
    const { users, sessions, actions } = await opened();
    await users.changePassword("alex", "hash-b", done());
    expect(await sessions.open(session("s1", "alex"), done(), "hash-a")).toBe(false);
    expect(await sessions.open(session("s2", "alex"), done())).toBe(false);
    expect(await sessions.open(session("s3", "nobody"), done(), "hash-a")).toBe(false);
    for (const hash of ["s1", "s2", "s3"]) expect(await sessions.find(hash)).toBeUndefined();
    expect(await actions()).not.toContain("session.open user:alex");
  });

  test("a change of password ends the sessions of that account, and of no other", async () => {
    const { users, sessions } = await opened();
    await sessions.open(session("s1", "alex"), done(), "hash-a");
    await sessions.open(session("s2", "camille"), done(), "hash-c");
    expect(await users.changePassword("alex", "hash-b", done())).toBe("done");
    expect(await sessions.find("s1")).toBeUndefined();
    expect(await sessions.find("s2")).toBeDefined();
    expect(await users.changePassword("nobody", "hash", done())).toBe("unknown");
  });

  test("a hash kept at another cost changes nothing else, unless the password changed meanwhile", async () => {
    const { users, sessions, actions } = await opened();
    await sessions.open(session("s1", "alex"), done(), "hash-a");
    const before = await actions();
    await users.keepPassword("alex", "hash-a", "hash-a2");
    expect((await users.find("alex"))?.password).toBe("hash-a2");
    await users.keepPassword("alex", "hash-a", "hash-a3");
    expect((await users.find("alex"))?.password).toBe("hash-a2");
    expect(await sessions.find("s1")).toBeDefined();
    expect(await actions()).toEqual(before);
  });

  test("the removal of an account ends its sessions and tokens, for good", async () => {
    const { users, sessions, tokens } = await opened();
    await sessions.open(session("s1", "alex"), done(), "hash-a");
    await tokens.add(token("t1", "alex"), "th1", done());
    await tokens.add(token("t2", "camille"), "th2", done());
    expect(await users.remove("alex", done())).toBe("done");
    expect(await users.remove("alex", done())).toBe("unknown");
    await users.add({ name: "alex", role: "administrator" }, "hash-a", done());
    expect(await sessions.find("s1")).toBeUndefined();
    expect(await tokens.find("th1")).toBeUndefined();
    expect(await tokens.find("th2")).toBeDefined();
  });

  test("the last administrator stays, and stays one", async () => {
    const { users, actions } = await opened();
    const before = await actions();
    expect(await users.remove("camille", done())).toBe("last-administrator");
    expect(await users.changeRole("camille", "adviser", done())).toBe("last-administrator");
    expect((await users.find("camille"))?.role).toBe("administrator");
    expect(await actions()).toEqual(before);
    expect(await users.changeRole("camille", "administrator", done())).toBe("done");
    await users.changeRole("alex", "administrator", done());
    expect(await users.changeRole("camille", "adviser", done())).toBe("done");
  });

  test("two administrators who remove each other at once: one stays", async () => {
    const { users } = await opened();
    await users.changeRole("alex", "administrator", done());
    const outcomes = await Promise.all([users.remove("alex", done()), users.remove("camille", done())]);
    expect(outcomes.sort()).toEqual(["done", "last-administrator"]);
    expect(await users.list()).toHaveLength(1);
  });

  test("sessions that are over are forgotten when another opens", async () => {
    const { sessions } = await opened();
    await sessions.open(session("idle", "alex"), done(), "hash-a");
    await sessions.open({ ...session("long", "alex"), idleUntil: at(29) }, done(), "hash-a");
    await sessions.open({ ...session("late", "alex"), idleUntil: at(59), expires: at(59) }, done(10), "hash-a");
    expect(await sessions.find("idle")).toBeUndefined();
    expect(await sessions.find("long")).toBeDefined();
  });

  test("a token is found by the hash of its secret, with the role of today", async () => {
    const { users, tokens } = await opened();
    expect(await tokens.add(token("t1", "alex"), "th1", done())).toBe("done");
    expect(await tokens.find("th1")).toEqual({ ...token("t1", "alex"), role: "adviser" });
    await tokens.use("t1", "2026-01-05");
    await users.changeRole("alex", "reader", done());
    expect(await tokens.find("th1")).toMatchObject({ lastUsed: "2026-01-05", role: "reader" });
    expect(await tokens.add(token("t2", "nobody"), "th2", done())).toBe("unknown");
    expect(await tokens.find("th2")).toBeUndefined();
    expect(await tokens.list()).toHaveLength(1);
  });

  test("a token is listed and revoked by its owner, or by whoever may for all", async () => {
    const { tokens } = await opened();
    await tokens.add(token("t1", "alex"), "th1", done());
    await tokens.add({ ...token("t2", "camille"), created: at(1) }, "th2", done());
    expect((await tokens.list("alex")).map(({ id }) => id)).toEqual(["t1"]);
    expect((await tokens.list()).map(({ id }) => id)).toEqual(["t2", "t1"]);
    expect(await tokens.revoke("t2", done(), "alex")).toBe("unknown");
    expect(await tokens.revoke("t2", done())).toBe("done");
    expect(await tokens.revoke("t1", done(), "alex")).toBe("done");
    expect(await tokens.list()).toEqual([]);
  });

  test("every change is told, in order, without a gap and without a secret", async () => {
    const { users, sessions, tokens, audit } = await opened();
    await sessions.open(session("s1", "alex"), { by: "alex", at: at(1) }, "hash-a");
    await users.changeRole("alex", "reader", done(2));
    await users.changePassword("alex", "hash-b", done(3));
    await tokens.add(token("t1", "alex"), "th1", done(4));
    await tokens.revoke("t1", done(5));
    await users.remove("alex", done(6));
    const lines = [...(await audit.list({ limit: 100 }))].reverse();
    expect(lines.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(lines.map(({ action }) => action)).toEqual([
      "user.add",
      "user.add",
      "session.open",
      "user.role",
      "user.password",
      "token.add",
      "token.revoke",
      "user.remove",
    ]);
    expect(lines[3]).toEqual({
      sequence: 4,
      at: at(2),
      by,
      action: "user.role",
      object: "user:alex",
      before: { role: "adviser" },
      after: { role: "reader" },
    });
    for (const secret of ["hash-", "th1", "s1"]) expect(JSON.stringify(lines)).not.toContain(secret);
  });

  test("the journal is read a part at a time, the latest first", async () => {
    const { audit } = await opened();
    for (let minute = 0; minute < 5; minute++) {
      await audit.record({ by, at: at(minute), action: "tie.add", object: `tie:${minute}` });
    }
    const first = await audit.list({ limit: 3 });
    const rest = await audit.list({ limit: 100, before: first.at(-1)?.sequence ?? 0 });
    expect([...first, ...rest].map(({ sequence }) => sequence)).toEqual([7, 6, 5, 4, 3, 2, 1]);
  });
}
