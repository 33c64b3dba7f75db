import { expect, test } from "vitest";
import { backoffRules } from "@maillage/server/accounts/sign-in-backoff.js";
import { createPasswords } from "@maillage/server/accounts/passwords.js";
import { bareServer, password } from "./bare-server.js";
import { cookieFrom, personAt, signIn, type SessionAnswer } from "./person.js";

test("signing in gives a cookie that pages cannot read, and says who one is and what one may", async () => {
  const server = await bareServer("closed");
  const answer = await signIn(server, " ALEX ");
  expect(answer.headers["set-cookie"]).toMatch(
    /^__Host-maillage=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  );
  expect(answer.headers["cache-control"]).toBe("no-store");
  const said = answer.json<SessionAnswer>();
  expect(said).toEqual({
    user: { name: "alex", role: "adviser" },
    may: { write: true, overlap: true, sensitive: true, administer: false },
    csrf: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/) as string,
    expires: "2026-01-05T21:00:00.000Z",
  });
  const cookie = cookieFrom(answer.headers["set-cookie"]);
  expect(cookie).not.toContain(said.csrf);
  expect((await server.ask("GET", "/api/session", { cookie })).json()).toEqual(said);
});

test("nobody and software are told who they are too, without what only a session has", async () => {
  const server = await bareServer("closed");
  const nothing = { write: false, overlap: false, sensitive: false, administer: false };
  expect((await server.ask("GET", "/api/session")).json()).toEqual({
    user: null,
    may: nothing,
    csrf: null,
    expires: null,
  });
  const authorization = `Bearer ${await server.tokenOf("camille", "administrator", ["read", "write"])}`;
  expect((await server.ask("GET", "/api/session", { authorization })).json()).toEqual({
    user: { name: "camille", role: "administrator" },
    may: { write: true, overlap: true, sensitive: true, administer: false },
    csrf: null,
    expires: null,
  });
});

test("a wrong password and an unknown name are told in the same words", async () => {
  const server = await bareServer("closed");
  const wrong = await signIn(server, "alex", "un autre mot de passe");
  const unknown = await signIn(server, "nobody");
  expect(wrong.statusCode).toBe(401);
  expect(wrong.json()).toMatchObject({ code: "wrong-credentials" });
  expect(unknown.body).toBe(wrong.body);
  expect(unknown.headers["set-cookie"]).toBeUndefined();
});

test("signing in gives an id that nobody knew, and ends the session one came with", async () => {
  const server = await bareServer("closed");
  const planted = `__Host-maillage=${"A".repeat(43)}`;
  const answer = await signIn(server, "alex", password, { cookie: planted });
  const first = cookieFrom(answer.headers["set-cookie"]);
  expect(first).not.toBe(planted);
  expect((await server.ask("GET", "/api/read", { cookie: planted })).statusCode).toBe(401);

  // Somebody has a session of their own planted in the browser of another, who then signs in.
  const theirs = await personAt(server, "rene");
  const second = cookieFrom(
    (await signIn(server, "camille", password, { cookie: theirs.cookie })).headers["set-cookie"],
  );
  expect(second).not.toBe(theirs.cookie);
  expect((await theirs.ask("GET", "/api/read")).statusCode).toBe(401);
  expect((await server.ask("GET", "/api/administer", { cookie: second })).statusCode).toBe(200);
});

test("no page of others signs anyone in", async () => {
  const server = await bareServer("closed");
  for (const headers of [{ "sec-fetch-site": "cross-site" }, { origin: "https://evil.example" }]) {
    const answer = await signIn(server, "alex", password, headers);
    expect(answer.json()).toMatchObject({ code: "foreign-origin" });
    expect(answer.headers["set-cookie"]).toBeUndefined();
  }
});

test("signing out ends the session and takes the cookie away", async () => {
  const server = await bareServer("closed");
  const alex = await personAt(server, "alex");
  expect((await server.ask("DELETE", "/api/session", { cookie: alex.cookie })).json()).toMatchObject({ code: "csrf" });
  const out = await alex.ask("DELETE", "/api/session");
  expect(out.statusCode).toBe(204);
  expect(out.headers["set-cookie"]).toMatch(/^__Host-maillage=; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=0$/);
  expect((await alex.ask("GET", "/api/read")).statusCode).toBe(401);
  expect((await alex.ask("DELETE", "/api/session")).statusCode).toBe(401);
});

test("too many attempts on a name, or from an address, are answered with how long to wait", async () => {
  const server = await bareServer("closed");
  for (let attempt = 0; attempt < backoffRules.name.free; attempt++) {
    expect((await signIn(server, "alex", "un autre mot de passe")).statusCode).toBe(401);
  }
  const early = await signIn(server, "alex");
  expect(early.statusCode).toBe(429);
  expect(early.json()).toMatchObject({ code: "too-many-attempts" });
  expect(early.headers["retry-after"]).toBe("1");
  expect((await signIn(server, "rene")).statusCode).toBe(200);
  server.clock.pass(1);
  expect((await signIn(server, "alex")).statusCode).toBe(200);

  // A name without an account is slowed down as well, or it would be known to have none.
  for (let attempt = 0; attempt < backoffRules.name.free; attempt++) await signIn(server, "nobody");
  expect((await signIn(server, "nobody")).statusCode).toBe(429);
  for (let attempt = 0; attempt < backoffRules.address.free; attempt++) await signIn(server, `name${attempt}`);
  expect((await signIn(server, "rene")).statusCode).toBe(429);
});

test("a password is changed by who knows it, and every other session of the account ends", async () => {
  const server = await bareServer("closed");
  const [here, elsewhere] = [await personAt(server, "alex"), await personAt(server, "alex")];
  const next = "une phrase que je retiens";
  const change = (current: string, word: string) =>
    here.ask("PUT", "/api/session/password", { current, password: word });
  expect((await change("un autre mot de passe", next)).json()).toMatchObject({ code: "wrong-password" });
  expect((await change(password, "court")).json()).toMatchObject({ code: "password-too-short" });
  const changed = await change(password, next);
  expect(changed.statusCode).toBe(200);
  expect((await elsewhere.ask("GET", "/api/read")).statusCode).toBe(401);
  expect((await here.ask("GET", "/api/read")).statusCode).toBe(401);
  const cookie = cookieFrom(changed.headers["set-cookie"]);
  expect((await server.ask("GET", "/api/read", { cookie })).statusCode).toBe(200);
  expect((await signIn(server, "alex")).statusCode).toBe(401);
  expect((await signIn(server, "alex", next)).statusCode).toBe(200);
});

test("who holds a session cannot guess the password without end", async () => {
  const server = await bareServer("closed");
  const alex = await personAt(server, "alex");
  const codes: unknown[] = [];
  for (let attempt = 0; attempt <= backoffRules.name.free; attempt++) {
    const answer = await alex.ask("PUT", "/api/session/password", { current: `guess ${attempt}`, password });
    codes.push(answer.json<{ code: string }>().code);
  }
  expect(codes.at(-1)).toBe("too-many-attempts");
});

test("a password that was kept at another cost is kept at that of today once it is proven", async () => {
  const server = await bareServer("closed");
  const { users } = server.accounts;
  const old = await createPasswords({ ln: 3, r: 8, p: 1 }).hash(password);
  await users.changePassword("alex", old, { by: "camille", at: server.clock.now().toISOString() });
  await signIn(server, "alex", "un autre mot de passe");
  expect((await users.find("alex"))?.password).toBe(old);
  const alex = await personAt(server, "alex");
  expect((await users.find("alex"))?.password).toMatch(/^\$scrypt\$ln=4,/);
  expect((await alex.ask("GET", "/api/read")).statusCode).toBe(200);
  expect((await signIn(server, "alex")).statusCode).toBe(200);
});

test("no answer ever holds a password, its hash, or the secret of a cookie", async () => {
  const server = await bareServer("closed");
  const camille = await personAt(server, "camille");
  const secret = camille.cookie.split("=")[1] ?? "";
  for (const path of ["/api/session", "/api/users", "/api/tokens", "/api/audit"]) {
    const { body, statusCode } = await camille.ask("GET", path);
    expect(statusCode).toBe(200);
    expect(body).not.toMatch(/scrypt|mot de passe|hash/);
    expect(body).not.toContain(secret);
  }
});
