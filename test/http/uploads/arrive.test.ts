import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { request, type ClientRequest, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { openUploads, type Uploads } from "@maillage/server/uploads/uploads.js";
import { Readable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { temporaryFolder } from "../../journeys/run-maillage.js";
import { openApp, type Opened } from "../demo-app.js";
import { around, bring, formOf, formType } from "./form.js";

const megabyte = 2 ** 20;
const largest = 4 * megabyte;
let free = 2 ** 40;
let opened: Opened;
let port: number;
beforeAll(async () => {
  opened = await openApp([], { listens: true, uploads: { largest, free: async () => free } });
  port = (opened.app.server.address() as AddressInfo).port;
});
afterAll(() => opened.close());
beforeEach(() => {
  free = 2 ** 40;
});

const onDisk = () => readdirSync(join(opened.folder, "uploads"));

const begin = (headers: Record<string, string> = {}): ClientRequest =>
  request({
    port,
    method: "POST",
    path: "/api/uploads",
    headers: { ...opened.person, "content-type": formType, ...headers },
  });

/** Reads an answer, whatever becomes of what is still being sent. */
async function answerTo(sending: ClientRequest) {
  sending.on("error", () => {});
  const [response] = (await once(sending, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode, body: JSON.parse(Buffer.concat(chunks).toString()) as { code?: string } };
}

/** Until a sender may go on, or nobody listens to it any more. */
const movedOn = (sending: ClientRequest) =>
  new Promise<void>((resolve) => {
    const done = () => {
      for (const event of ["drain", "close"]) sending.off(event, done);
      resolve();
    };
    for (const event of ["drain", "close"]) sending.on(event, done);
  });

/** Sends chunks until nobody takes them any more. */
async function pour(sending: ClientRequest, chunk: Buffer, bytes: number): Promise<number> {
  let sent = 0;
  while (sent < bytes && !sending.destroyed) {
    const isTaken = sending.write(chunk);
    sent += chunk.length;
    if (!isTaken) await movedOn(sending);
  }
  return sent;
}

describe("too much", () => {
  test("is refused before it is sent, when its length is told", async () => {
    const sending = begin({ "content-length": `${2 ** 31}` });
    sending.flushHeaders();
    expect(await answerTo(sending)).toMatchObject({
      status: 413,
      body: { code: "too-large", detail: expect.stringContaining("4 Mo") },
    });
    expect(onDisk()).toEqual([]);
    sending.destroy();
  });

  test("is refused at the limit, when it is not told; who goes on sending is cut off", async () => {
    const sending = begin();
    const answer = answerTo(sending);
    sending.write(around("zeros.csv").before);
    const poured = pour(sending, Buffer.alloc(megabyte), 2 ** 44);
    expect(await answer).toMatchObject({ status: 413, body: { code: "too-large" } });
    expect(onDisk()).toEqual([]);
    expect(await poured).toBeLessThan(2 ** 44);
  });

  test("is what leaves too little room on the disk, before and while it comes", async () => {
    free = 2 ** 28 + 1000;
    expect((await bring(opened, "a.csv", Buffer.alloc(megabyte))).json()).toMatchObject({
      code: "no-room",
      status: 507,
    });
    free = 2 ** 28 - 1;
    const sending = begin();
    const answer = answerTo(sending);
    sending.end(formOf("a.csv", "id,name\n"));
    expect((await answer).body).toMatchObject({ code: "no-room" });
    expect(onDisk()).toEqual([]);
  });

  test("is a fifth upload while four arrive", async () => {
    const held = Array.from({ length: 4 }, () => begin());
    for (const sending of held) {
      sending.on("error", () => {});
      sending.write(around("a.csv").before);
      sending.write("id,name\n");
    }
    await vi.waitFor(() => expect(onDisk()).toHaveLength(4));
    expect((await bring(opened, "b.csv", "id,name\n")).json()).toMatchObject({ code: "too-many-uploads", status: 503 });
    for (const sending of held) sending.destroy();
    await vi.waitFor(() => expect(onDisk()).toEqual([]));
    expect((await bring(opened, "b.csv", "id,name\nW9Z1000001,Le Lavoir\n")).statusCode).toBe(201);
  });

  test("is a second file in one form", async () => {
    const { before, after } = around("a.csv");
    const both = `${before}id,name\n${after.replace(/--\r\n$/, "\r\n")}${before}id,name\n${after}`;
    const sending = begin();
    const answer = answerTo(sending);
    sending.end(both);
    const left = onDisk();
    expect((await answer).body).toMatchObject({ code: "one-file" });
    expect(onDisk()).toEqual(left);
  });
});

test("a client that leaves in the middle leaves nothing", async () => {
  const left = onDisk();
  const failed = opened.failures.length;
  const sending = begin({ "content-length": `${megabyte}` });
  sending.on("error", () => {});
  sending.write(around("a.csv").before);
  sending.write("id,name\n".repeat(1000));
  await vi.waitFor(() => expect(onDisk().length).toBe(left.length + 1));
  sending.destroy();
  await vi.waitFor(() => expect(onDisk()).toEqual(left));
  expect(opened.failures).toHaveLength(failed);
});

test("two uploads at once come in whole", async () => {
  const texts = ["a", "b"].map(
    (letter) => `id,name\n${`W9Z100000${letter === "a" ? 1 : 2},${letter}\n`.repeat(50_000)}`,
  );
  const sendings = texts.map(() => begin());
  const answers = sendings.map((sending) => answerTo(sending));
  sendings.forEach((sending) => sending.write(around("a.csv").before));
  const chunks = texts.map((text) => Buffer.from(text));
  for (let from = 0; from < (chunks[0] as Buffer).length; from += 65_536)
    sendings.forEach((sending, at) => sending.write(chunks[at]?.subarray(from, from + 65_536)));
  sendings.forEach((sending) => sending.end(around("a.csv").after));
  for (const [at, { body }] of (await Promise.all(answers)).entries()) {
    const { id } = body as { id: string };
    expect(readFileSync(join(opened.folder, "uploads", id), "utf8") === texts[at]).toBe(true);
  }
});

describe("one who sends files slowly", () => {
  const sender = (account: string, software = "") => ({ by: `${account}${software}`, account });
  const never = () => new Readable({ read() {} });

  /** Files that come and never end, each of the account of its number. */
  async function arriving(folder: string, uploads: Uploads, accounts: readonly string[]) {
    const slow = accounts.map(never);
    const coming = Promise.allSettled(
      slow.map((each, at) => uploads.receive(each, "a.csv", sender(accounts[at] as string, `/software${at}`))),
    );
    await vi.waitFor(() => expect(readdirSync(join(folder, "uploads"))).toHaveLength(slow.length));
    return {
      leave: (which: readonly Readable[]) => which.forEach((each) => each.destroy(new Error("left"))),
      slow,
      coming,
    };
  }

  test("leaves the places of others, whatever software sends them", async () => {
    const folder = temporaryFolder();
    const uploads = openUploads(folder);
    const { slow, coming, leave } = await arriving(folder, uploads, ["ann", "ann", "ann", "ann"]);
    const fifth = uploads.receive(never(), "a.csv", sender("ann", "/another"));
    await expect(fifth).rejects.toMatchObject({
      code: "too-many-uploads",
      message: expect.stringContaining("4") as string,
    });
    await expect(uploads.admit(1, sender("ann"))).rejects.toMatchObject({ code: "too-many-uploads" });
    const other = await uploads.receive(Readable.from([Buffer.from("b")]), "b.csv", sender("ben"));
    expect(other.by).toBe("ben");
    leave(slow.slice(0, 1));
    await vi.waitFor(() => expect(uploads.admit(1, sender("ann"))).resolves.toBeUndefined());
    leave(slow);
    await coming;
    await uploads.close();
  });

  test("is one of many accounts that hold all there is: then the next waits", async () => {
    const folder = temporaryFolder();
    const uploads = openUploads(folder);
    const accounts = Array.from({ length: 16 }, (_, at) => `account${at % 4}`);
    const { slow, coming, leave } = await arriving(folder, uploads, accounts);
    const next = uploads.admit(1, sender("ben"));
    await expect(next).rejects.toMatchObject({
      code: "too-many-uploads",
      message: expect.stringContaining("16") as string,
    });
    leave(slow);
    await coming;
    await uploads.close();
  });
});

describe("a form", () => {
  test.each([
    ["without a line between its parts", "multipart/form-data", 400],
    ["whose line has 71 characters", `multipart/form-data; boundary=${"b".repeat(71)}`, 400],
    ["whose line has 4,000 characters", `multipart/form-data; boundary="${"b".repeat(4000)}"`, 400],
  ])("%s is refused in words", async (_what, type, status) => {
    const answer = await opened.ask("POST", "/uploads", {
      headers: { "content-type": type },
      payload: formOf("a.csv", "id,name\n"),
    });
    expect(answer.json()).toMatchObject({ status, code: "broken-upload" });
    expect(opened.failures).toEqual([]);
  });

  test("whose line has 70 characters is read", async () => {
    const line = "b".repeat(70);
    const payload = Buffer.from(formOf("a.csv", "id,name\n").toString().replaceAll("----maillage-test", line));
    const headers = { "content-type": `multipart/form-data; boundary=${line}` };
    expect((await opened.ask("POST", "/uploads", { headers, payload })).statusCode).toBe(201);
  });
});

describe("the folder of uploads", () => {
  const ann = { by: "ann", account: "ann" };

  test("is empty when a server begins and when it ends", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "uploads"));
    writeFileSync(join(folder, "uploads", "left"), "by a server that was killed");
    const uploads = openUploads(folder);
    expect(readdirSync(join(folder, "uploads"))).toEqual([]);
    await uploads.receive(Readable.from([Buffer.from("a")]), "a.csv", ann);
    expect(readdirSync(join(folder, "uploads"))).toHaveLength(1);
    await uploads.close();
    expect(readdirSync(join(folder, "uploads"))).toEqual([]);
  });

  test("loses after a day what nobody imports, but not what is being imported", async () => {
    const folder = temporaryFolder();
    const uploads = openUploads(folder, { patience: 50 });
    const [one, two] = await Promise.all(
      ["a.csv", "b.csv"].map((name) => uploads.receive(Readable.from([Buffer.from("a")]), name, ann)),
    );
    const release = uploads.hold(two?.id ?? "");
    await vi.waitFor(() => expect(() => uploads.get(one?.id ?? "", "ann")).toThrow());
    await vi.waitFor(() => expect(readdirSync(join(folder, "uploads"))).toEqual([two?.id]));
    await expect(uploads.remove(two?.id ?? "")).rejects.toMatchObject({ code: "upload-in-use" });
    expect(() => uploads.hold(two?.id ?? "")).toThrow(expect.objectContaining({ code: "upload-in-use" }));
    release();
    await vi.waitFor(() => expect(readdirSync(join(folder, "uploads"))).toEqual([]));
    await uploads.close();
  });
});
