import { spawn, spawnSync } from "node:child_process";
import { request } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { root, runMaillage, temporaryFolder } from "./run-maillage.js";

const executable = join(root, "packages/server/bin/maillage.js");
const password = "un mot de passe long";

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Starts a server and waits until it has printed the address to open. */
async function serve(store: string, ...parameters: readonly string[]) {
  const port = await freePort();
  const child = spawn(process.execPath, [executable, "serve", "--store", store, "--port", `${port}`, ...parameters]);
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const stop = async () => {
    child.kill("SIGTERM");
    return ended;
  };
  onTestFinished(async () => void (await stop()));
  const address = await new Promise<URL>((resolve, reject) => {
    let printed = "";
    child.stdout.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const lines = printed.split("\n");
      const found = lines.slice(1, -1).flatMap((line) => /http:\S+/.exec(line) ?? [])[0];
      if (found !== undefined) resolve(new URL(found));
    });
    child.on("close", () => reject(new Error(printed)));
  });
  return { address, port, stop };
}

/** The status of an answer to a request that names another host: `fetch` does not let one do so. */
const statusFor = (port: number, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path: "/api/status", headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on("error", reject)
      .end();
  });

test("who starts the server opens its address and may write; another name for it is refused", async () => {
  const { address, port } = await serve(temporaryFolder());
  expect(address.hostname).toBe("127.0.0.1");
  const api = (path: string) => new URL(`/api${path}`, address);
  expect((await fetch(api("/status"))).status).toBe(200);
  expect(await statusFor(port, `localhost:${port}`)).toBe(200);
  expect(await statusFor(port, `evil.example:${port}`)).toBe(403);

  const user = { name: "camille", role: "administrator", password };
  const add = (headers: Record<string, string>) =>
    fetch(api("/users"), {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(user),
    });
  expect((await add({})).status).toBe(401);
  const visit = await fetch(address, { redirect: "manual" });
  expect([visit.status, visit.headers.get("location")]).toEqual([303, "/"]);
  const cookie = visit.headers.get("set-cookie")?.split(";")[0] ?? "";
  expect(cookie).toMatch(new RegExp(`^maillage-${port}=`));
  const { csrf } = (await (await fetch(api("/session"), { headers: { cookie } })).json()) as { csrf: string };
  expect((await add({ cookie })).status).toBe(403);
  expect((await add({ cookie, "x-maillage-csrf": csrf })).status).toBe(201);
});

test("a team is served only where someone administers, with accounts, and a start key is none", async () => {
  const store = temporaryFolder();
  for (const place of [["--host", "0.0.0.0"], ["--shared"]]) {
    const { code, stderr } = await runMaillage("serve", "--store", store, ...place);
    expect(code).toBe(1);
    expect(stderr).toContain("maillage user add");
  }
  spawnSync(process.execPath, [executable, "user", "add", "camille", "--role", "administrator", "--store", store], {
    input: password,
  });
  const { address, stop } = await serve(store, "--shared");
  expect(address.search).toBe("");
  const api = (path: string) => new URL(`/api${path}`, address);
  expect((await fetch(api("/status"))).status).toBe(401);
  const signed = await fetch(api("/session"), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "camille", password }),
  });
  expect(signed.status).toBe(200);
  const cookie = signed.headers.get("set-cookie") ?? "";
  expect(cookie).toMatch(/^__Host-maillage=.*; Secure$/);
  expect((await fetch(api("/status"), { headers: { cookie } })).status).toBe(200);

  // The command line changes accounts beside a server that runs, and its sessions end at once.
  const changed = spawnSync(process.execPath, [executable, "user", "password", "camille", "--store", store], {
    input: "une autre phrase à retenir",
  });
  expect(changed.status).toBe(0);
  expect((await fetch(api("/status"), { headers: { cookie } })).status).toBe(401);
  expect(await stop()).toBe(0);
});
