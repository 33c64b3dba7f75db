import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../journeys/run-maillage.js";
import { circlesOf, importsOf, type Import } from "./imports.js";

const all = { engine: importsOf("engine"), server: importsOf("server"), viewer: importsOf("viewer") } as const;

const folderOf = (file: string): string => (file.includes("/") ? (file.split("/")[0] ?? "") : "");
const told = ({ from, to }: Import): string => `${from} → ${to}`;
const crossing = (imports: readonly Import[], isForbidden: (each: Import) => boolean) =>
  imports.filter(isForbidden).map(told);

/** The two ways in, and `main.ts`, which opens one of them. */
const doors: readonly string[] = ["cli", "http"];
const isInner = (file: string): boolean => file !== "main.ts" && !doors.includes(folderOf(file));

test("there is something to look at, and circles are seen", () => {
  for (const imports of Object.values(all)) expect(imports.length).toBeGreaterThan(200);
  const isOwn = true;
  const isRun = true;
  const circle = ["a", "b", "c"].map((from, at, names) => ({ from, to: names[(at + 1) % 3] ?? "", isOwn, isRun }));
  expect(circlesOf([...circle, { from: "c", to: "d", isOwn, isRun }])).toEqual([["a", "b", "c"]]);
});

test("the engine knows neither server nor viewer, the server no viewer", () => {
  expect(crossing(all.engine, ({ to }) => to.startsWith("@maillage/"))).toEqual([]);
  expect(crossing(all.server, ({ to }) => to.startsWith("@maillage/viewer"))).toEqual([]);
});

test("the engine has one entry a folder, which gives only what stands in it, and which nothing inside goes through", () => {
  const { exports } = JSON.parse(readFileSync(join(root, "packages/engine/package.json"), "utf8")) as {
    exports: Record<string, unknown>;
  };
  const isEntry = (file: string) => /^(?:[a-z-]+\/)?index\.ts$/.test(file);
  const entries = new Set(all.engine.map(({ from }) => from).filter(isEntry));
  const nameOf = (file: string) => `.${file.replace(/\/?index\.ts$/, "").replace(/^(?=.)/, "/")}`;
  expect([...entries].map(nameOf).toSorted()).toEqual(Object.keys(exports).toSorted());
  expect(crossing(all.engine, ({ to }) => isEntry(to))).toEqual([]);
  expect(
    crossing(all.engine, ({ from, to }) => isEntry(from) && from !== "index.ts" && folderOf(to) !== folderOf(from)),
  ).toEqual([]);
});

test("in the server nothing inner knows the command line or HTTP", () => {
  expect(crossing(all.server, ({ from, to, isOwn }) => isInner(from) && isOwn && !isInner(to))).toEqual([]);
  expect(
    crossing(all.server, ({ from, to }) => isInner(from) && /^(?:fastify|@fastify|commander|cli-)/.test(to)),
  ).toEqual([]);
});

test("a door knows nothing of the other, but for the command that serves", () => {
  const other = ({ from, to, isOwn }: Import) =>
    isOwn && doors.includes(folderOf(from)) && doors.includes(folderOf(to)) && folderOf(from) !== folderOf(to);
  const crossed = new Set(all.server.filter(other).map(({ from }) => from));
  expect([...crossed]).toEqual(["cli/commands/serve.ts"]);
});

test("questions know the engine, what answers are, and words: no file, no store, no thread, no clock", () => {
  const known: readonly string[] = ["questions", "answers", "messages", "refusals"];
  const isForbidden = ({ from, to, isOwn }: Import) =>
    folderOf(from) === "questions" &&
    (isOwn ? !known.includes(folderOf(to)) : !/^(?:@maillage\/engine(?:\/|$)|typebox)/.test(to));
  expect(crossing(all.server, isForbidden)).toEqual([]);
});

test("answers know no question, no words, and nothing of how they are asked for", () => {
  const known: readonly string[] = ["answers", "files", "jobs", "store"];
  expect(
    crossing(
      all.server,
      ({ from, to, isOwn }) => folderOf(from) === "answers" && isOwn && !known.includes(folderOf(to)),
    ),
  ).toEqual([]);
});

/** What both say, and how they count: sentences of the screen and of the terminal stand on the same words. */
const words: readonly string[] = ["@maillage/server/messages/plurals.js", "@maillage/server/messages/terms.js"];

test("the viewer takes types of answers from the server, and of what runs only the words of both", () => {
  const fromServer = all.viewer.filter(({ to }) => to.startsWith("@maillage/server/"));
  expect(fromServer.length).toBeGreaterThan(5);
  expect(crossing(fromServer, ({ to, isRun }) => isRun && !words.includes(to))).toEqual([]);
  expect(crossing(fromServer, ({ to }) => !to.startsWith("@maillage/server/answers/") && !words.includes(to))).toEqual(
    [],
  );
  // They run in a browser: nothing stands behind them but themselves.
  const behind = all.server.filter(({ from, isRun }) => isRun && /^messages\/(?:plurals|terms)\.ts$/.test(from));
  expect(behind.map(told)).toEqual([]);
});

test.each(["engine", "server", "viewer"] as const)("%s: no circle, not even for types", (name) => {
  expect(circlesOf(all[name])).toEqual([]);
});
