import { expect, test } from "vitest";
import { newSecret } from "@maillage/server/accounts/secrets.js";
import { exposureAt, mayListen, type Exposure } from "@maillage/server/http/access/exposure.js";
import { csrfOf } from "@maillage/server/http/access/forgery.js";
import { startAddress } from "@maillage/server/http/access/start-key.js";
import { bareServer, exposures, emptyServer, port, startKey } from "./bare-server.js";

const cookieFrom = (header: unknown): string => String(header).split(";")[0] ?? "";

test("on one's own machine all may read; writing is for who opens the address of the terminal", async () => {
  const server = await bareServer("local");
  expect((await server.ask("GET", "/api/read")).statusCode).toBe(200);
  expect((await server.ask("GET", "/api/overlap")).statusCode).toBe(401);
  expect((await server.ask("POST", "/api/write")).statusCode).toBe(401);

  const { pathname, search, host } = new URL(startAddress(exposures.local));
  expect(host).toBe(server.host);
  const visit = await server.ask("GET", `${pathname}${search}`);
  expect(visit.statusCode).toBe(303);
  expect(visit.headers.location).toBe("/");
  expect(visit.headers["referrer-policy"]).toBe("no-referrer");
  const header = String(visit.headers["set-cookie"]);
  expect(header).toMatch(new RegExp(`^maillage-${port}=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Lax$`));
  const cookie = cookieFrom(header);
  const csrf = csrfOf(cookie.split("=")[1] ?? "");
  expect((await server.ask("POST", "/api/write", { cookie, "x-maillage-csrf": csrf })).json()).toMatchObject({
    kind: "local",
    name: "local",
    role: "administrator",
  });
  expect((await server.ask("POST", "/api/write", { cookie })).statusCode).toBe(403);
});

test("the rest of the address stays, and the key goes", async () => {
  const server = await bareServer("local");
  const visit = await server.ask("GET", `/?vue=carte&key=${startKey}&lang=en`);
  expect(visit.headers.location).toBe("/?vue=carte&lang=en");
});

test("another key opens nothing, nor does the key elsewhere than at the door", async () => {
  const server = await bareServer("local");
  for (const key of [newSecret(), "", startKey.slice(0, -1), `${startKey}A`]) {
    const visit = await server.ask("GET", `/?key=${key}`);
    expect(visit.statusCode).toBe(403);
    expect(visit.json()).toMatchObject({ code: "wrong-start-key" });
    expect(visit.headers["set-cookie"]).toBeUndefined();
  }
  for (const path of [`/api/read?key=${startKey}`, `//?key=${startKey}`]) {
    expect((await server.ask("GET", path)).headers["set-cookie"]).toBeUndefined();
  }
  expect((await server.ask("POST", `/?key=${startKey}`)).headers["set-cookie"]).toBeUndefined();
  const open = await bareServer("open");
  expect((await open.ask("GET", `/?key=${startKey}`)).headers["set-cookie"]).toBeUndefined();
});

test("another name that leads to one's own machine is refused, to read and to write", async () => {
  const server = await bareServer("local");
  for (const host of [`localhost:${port}`, `LOCALHOST:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]) {
    expect((await server.ask("GET", "/api/read", { host })).statusCode).toBe(200);
  }
  for (const host of [
    "evil.example",
    `evil.example:${port}`,
    "localhost",
    "localhost:80",
    `localhost.evil.example:${port}`,
    `127.0.0.1:${port}.evil.example`,
    `::1:${port}`,
    `0.0.0.0:${port}`,
    "",
  ]) {
    for (const path of ["/api/read", "/", `/?key=${startKey}`]) {
      const answer = await server.ask("GET", path, { host });
      expect(answer.statusCode, `${host}${path}`).toBe(403);
      expect(answer.json()).toMatchObject({ code: "foreign-host" });
      expect(answer.headers["set-cookie"]).toBeUndefined();
    }
  }
});

test("a local session is no session on a server for others, nor after another start", async () => {
  const local = await bareServer("local");
  const secret = cookieFrom((await local.ask("GET", `/?key=${startKey}`)).headers["set-cookie"]).split("=")[1] ?? "";
  for (const [exposure, cookie, host] of [
    [exposures.closed, `__Host-maillage=${secret}`, "maillage.example"],
    [exposures.local, `maillage-${port}=${secret}`, local.host],
  ] as const satisfies readonly (readonly [Exposure, string, string])[]) {
    const { app } = emptyServer(exposure, local.accounts, local.clock.now);
    app.get("/api/write", { config: { needs: "write" } }, () => "written");
    expect((await app.inject({ url: "/api/write", headers: { cookie, host } })).statusCode).toBe(401);
    await app.close();
  }
});

test("a server for others knows no local session, even one that it holds", async () => {
  const server = await bareServer("open");
  const opened = await server.sessions.local.open("local");
  const cookie = `__Host-maillage=${opened?.secret ?? ""}`;
  expect((await server.ask("GET", "/api/write", { cookie })).statusCode).toBe(401);
});

test("others are served only where someone can administer", () => {
  const places = [
    ...["localhost", "127.0.0.1", "::1", "[::1]", "LocalHost"].map((host) => ({ place: { host }, local: true })),
    ...["0.0.0.0", "::", "192.168.1.20", "maillage.example", "127.0.0.1.example", ""].map((host) => ({
      place: { host },
      local: false,
    })),
    { place: { host: "127.0.0.1", shared: true }, local: false },
    { place: { host: "0.0.0.0", shared: false }, local: false },
  ];
  for (const { place, local } of places) {
    expect(mayListen({ ...place, administrators: 0 })).toBe(local ? null : "no-administrator");
    expect(mayListen({ ...place, administrators: 1 })).toBeNull();
    expect(exposureAt({ ...place, openReading: true }, () => port)).toMatchObject(
      local ? { local } : { local, openReading: true },
    );
    expect(exposureAt({ ...place, openReading: false }, () => port)).toMatchObject(
      local ? { local } : { local, openReading: false },
    );
  }
  const keys = [1, 2]
    .map(() => exposureAt({ host: "localhost", openReading: false }, () => port))
    .map((exposure) => exposure.local && exposure.startKey);
  expect(keys[0]).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(keys[0]).not.toBe(keys[1]);
});
