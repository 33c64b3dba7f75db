import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addresses, asked } from "../contract/asked.js";
import { runMaillage, temporaryFolder } from "../journeys/run-maillage.js";
import { openApp, star, type Opened } from "./demo-app.js";
import { peopleOf } from "./attack/people.js";

vi.mock(import("@maillage/server/threads/read-model.js"), async (original) =>
  (await import("../read-once.js")).readOnce(await original()),
);

/** A network of the star's: it objects. A partner and a funder of its: a correction makes them sensitive. */
const objected = "W9Z1004344";
const sensitive = ["W9Z1000183", "siren:000002014"];
const untold = {
  objected: [objected, "Zorbaxe"],
  sensitive: [...sensitive, "Le Tas qui chauffe", "Qwilpen"],
};
const other = "W9Z1000131";
const roles = ["nobody", "reader", "adviser", "administrator"] as const;

let opened: Opened;
/** What is answered of results that were worked out before two of those they name became sensitive. */
let sentAfterwards: readonly unknown[];
const workedOut = ["/clusters?territory=9Z&runs=5", "/metrics?territory=9Z&runs=5", "/exports/csv?territory=9Z&runs=5"];
let people: Awaited<ReturnType<typeof peopleOf>>;

async function post(url: string, payload: object): Promise<void> {
  const answer = await opened.ask("POST", url, { payload, headers: { "if-match": "*" } });
  expect(answer.statusCode, answer.body).toBeLessThan(300);
}

async function analyse(kind: string, payload: object): Promise<void> {
  const { job } = (await opened.ask("POST", `/analyses/${kind}`, { payload })).json<{ job: { id: string } }>();
  await vi.waitFor(() => expect(opened.jobs.get(job.id)?.state).toBe("done"), { timeout: 120_000, interval: 50 });
}

beforeAll(async () => {
  opened = await openApp();
  people = await peopleOf(opened);
  await people.ready();
  for (const [id, name] of [[objected, "Zorbaxe"], ...sensitive.map((each) => [each, "Qwilpen"])] as const) {
    await post(`/organisations/${id}/corrections`, { field: "name", values: [`${name} ${id.at(-1)}`] });
    await post("/ties", { source: star, target: id, kind: "membership" });
    await post("/ties", { source: other, target: id, kind: "membership" });
    await post("/ties", { source: id, target: star, kind: "funding" });
    await post("/ties", { source: id, target: other, kind: "funding" });
    await post("/ties", { source: star, target: id, kind: "cooperation" });
    await post("/introductions", { organisations: [star, id], intent: "meet", note: `voir ${name}` });
  }
  await opened.queryThread.refresh();
  // Worked out while they were still told.
  await analyse("network", { runs: 5, territory: "9Z" });
  await analyse("diagnosis", { territory: "9Z" });
  for (const id of sensitive) await post(`/organisations/${id}/corrections`, { field: "sectors", values: ["001005"] });
  await opened.queryThread.refresh();
  sentAfterwards = await Promise.all(workedOut.map(async (path) => (await opened.ask("GET", path)).json<unknown>()));
  await post(`/organisations/${objected}/objection`, {});
}, 240_000);
afterAll(() => opened.close());

/** Every address that a question has, and those that say what people did. */
const paths = [
  ...asked
    .filter(({ refused }) => refused === undefined)
    .map(({ question, with: parameters }) => {
      const rest = { ...parameters } as Record<string, string>;
      const path = (addresses[question] ?? "").replace(/:(\w+)/g, (_, name: string) => {
        const value = rest[name] ?? "";
        delete rest[name];
        return encodeURIComponent(value);
      });
      return `${path}?${new URLSearchParams(rest).toString()}`;
    }),
  ...["meet", "pool-means", "share-job"].map((intent) => `/organisations/${star}/partners?top=100&intent=${intent}`),
  `/organisations/${star}/overlap?top=100`,
  `/organisations/${star}/ego?steps=2`,
  `/organisations/${star}/declarations`,
  `/table?ids=${star},${other}&top=20`,
  `/organisations/${star}/prepare/${other}`,
  `/organisations/${star}/prepare/${other}/sheet?format=html`,
  "/organisations?q=zorbaxe",
  "/organisations?q=qwilpen",
  `/organisations?q=${objected}`,
  "/introductions",
  "/doubles?limit=500",
  "/imports",
  "/jobs",
  "/analyses",
  "/coverage",
  "/status",
  ...["/clusters", "/metrics", "/network"].map((path) => `${path}?territory=9Z&runs=5`),
  "/diagnosis/9Z",
  "/diagnosis/9Z?format=markdown",
  "/exports/json?territory=9Z&runs=5",
  "/exports/csv?territory=9Z&runs=5",
  ...sensitive.concat(objected).map((id) => `/organisations/${id}/partners`),
];

/** What a person sent, as they sent it; who has an account, and what they did; what the server is. */
const withoutOrganisations = [
  "/audit",
  "/dictionary",
  "/health",
  "/imports/{id}/problems",
  "/jobs/{id}",
  "/jobs/{id}/events",
  "/outlines",
  "/problems",
  "/session",
  "/tokens",
  "/uploads",
  "/uploads/{id}",
  "/users",
];

/** What was asked with: an answer that refuses may say it back. */
const withoutEcho = (text: string, path: string) =>
  text
    .replaceAll(decodeURIComponent(path.split("?")[0] ?? ""), "")
    .replaceAll(/"(about|detail|instance)":"[^"]*"/g, "");

test.each(roles)(
  "%s is told of none of them, wherever they read",
  async (who) => {
    const headers = Object.fromEntries(await people.headersOf({ who, csrf: "right" }));
    const named: string[] = [];
    for (const path of paths) {
      const answer = await opened.app.inject({ url: `/api${path}`, headers: { host: "127.0.0.1:4810", ...headers } });
      const may = who === "adviser" || who === "administrator";
      // Who may see sensitive ones does on their own page, on the page of one that is tied to them, and where they ask.
      const asksForThem =
        may &&
        (path.includes("sensitive=true") ||
          sensitive.some((id) => path.includes(id)) ||
          new RegExp(`^/organisations/${star}(/declarations|\\?|$)`).test(path) ||
          path === "/introductions");
      const text = withoutEcho(answer.body, path);
      for (const word of [...untold.objected, ...(asksForThem ? [] : untold.sensitive)])
        if (text.toLowerCase().includes(word.toLowerCase())) named.push(`${path}: ${word}`);
    }
    expect(named).toEqual([]);
  },
  120_000,
);

test("every address that is read is walked, or names no organisation", async () => {
  const described = (await opened.ask("GET", "/openapi.json")).json<{ paths: Record<string, object> }>();
  const read = Object.entries(described.paths).flatMap(([path, methods]) => ("get" in methods ? [path.slice(4)] : []));
  const walked = paths.map((path) => path.split("?")[0] ?? "");
  const left = read.filter((path) => {
    const shape = new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`);
    return !walked.some((each) => shape.test(each));
  });
  expect(left.sort()).toEqual(withoutOrganisations);
});

test("a reason and a shared funder stay, without the name", async () => {
  const told = JSON.stringify(
    (await opened.ask("GET", `/organisations/${star}/partners?top=100&sensitive=false`)).json(),
  );
  expect(told).toContain("Vous appartenez à un même réseau.");
  const asking = JSON.stringify(
    (await opened.ask("GET", `/organisations/${star}/partners?top=100&sensitive=true`)).json(),
  );
  expect(asking).toContain("Vous appartenez au même réseau : Qwilpen");
});

test("what was worked out while they were told is not sent", async () => {
  expect(sentAfterwards).toMatchObject(workedOut.map(() => ({ code: "no-analysis" })));
});

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));

/** Every command that reads the store; the card of one tells who may see them its sensitive ties, as over HTTP. */
const commands = [
  ["match", star, "--json", "--top", "100"],
  ["match", star],
  ["match", "--all", "--top", "5", "--out", "out.csv"],
  ["overlap", star, "--json"],
  ["overlap", star],
  ["table", star, other, "--json"],
  ["table", star, other],
  ["sheet", star, other, "--format", "html", "--out", "out.html"],
  ["sheet", star, other, "--json"],
  ["call", "calls.csv", "--json"],
  ["ask", "partners", `id=${star}`, "top=100"],
  ["list"],
  ["doubles", "--json"],
  ["network"],
  ["network", "--json", "--territory", "9Z"],
  ["clusters", "--json", "--runs", "2", "--territory", "9Z"],
  ["clusters", "--runs", "2", "--territory", "9Z"],
  ["metrics", "--json", "--runs", "2", "--territory", "9Z"],
  ["metrics", "--runs", "2", "--territory", "9Z"],
  ["export", "--runs", "2", "--territory", "9Z", "--format", "csv", "--out", "exported"],
  ["diagnose", "9Z"],
  ["diagnose", "9Z", "--json"],
];

/** What is written, kept or served, reads other files than the store, or says what people did; accounts. */
const otherCommands = [
  "backup",
  "check",
  "check-export",
  "evaluate",
  "import",
  "object",
  "replay",
  "restore",
  "serve",
  "token",
  "user",
];

test.each(commands)(
  "the command %s %s names none of them unless it is asked to",
  async (...command) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "calls.csv"), "title,territory,publics,min_partners\nAppel,9Z,jeunes,3\n");
    const { stdout, stderr } = await runMaillage(
      ...command.map((word) =>
        ["calls.csv", "exported", "out.csv", "out.html"].includes(word) ? join(folder, word) : word,
      ),
      "--store",
      opened.folder,
    );
    const told = [stdout, stderr, ...filesIn(folder)].join("\n");
    expect(told.length).toBeGreaterThan(100);
    expect([...untold.objected, ...untold.sensitive].filter((word) => told.includes(word))).toEqual([]);
  },
  120_000,
);

test("every command is walked, or names no organisation that is kept", async () => {
  const { stdout } = await runMaillage("--help", "--lang", "en");
  const known = [...stdout.matchAll(/^ {2}(?!maillage)([a-z-]+) (?:\[options\]|\w| {2})/gm)].map(([, name]) => name);
  expect(known.length).toBeGreaterThan(20);
  const walked = commands.map(([name]) => name);
  expect(new Set([...walked, ...otherCommands])).toEqual(new Set(known));
});
