import { questions, type OfferedId } from "@maillage/server/questions/questions.js";
import { Value } from "typebox/value";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openApp, type Opened } from "../http/demo-app.js";
import { runMaillage } from "../journeys/run-maillage.js";
import { addresses, analysed, asked, type Asked } from "./asked.js";

/** Nothing is written while the doors are asked: commands read the store once, as the server does, not 120 times. */
vi.mock(import("@maillage/server/threads/read-model.js"), async (original) =>
  (await import("../read-once.js")).readOnce(await original()),
);

let opened: Opened;
beforeAll(async () => {
  opened = await openApp();
  for (const [kind, parameters] of Object.entries(analysed)) {
    const started = await opened.ask("POST", `/analyses/${kind}`, { payload: parameters });
    const { job } = started.json<{ job: { id: string } }>();
    await vi.waitFor(() => expect(opened.jobs.get(job.id)?.state).toBe("done"), { timeout: 120_000, interval: 50 });
  }
});
afterAll(() => opened.close());

interface Told {
  readonly document: Record<string, unknown>;
  readonly isRefused: boolean;
}

async function byHttp({ question, with: parameters, language }: Asked): Promise<Told> {
  const rest = { ...parameters } as Record<string, string>;
  const path = (addresses[question] ?? "").replace(/:(\w+)/g, (_, name: string) => {
    const value = rest[name] ?? "";
    delete rest[name];
    return encodeURIComponent(value);
  });
  const answer = await opened.ask("GET", `${path}?${new URLSearchParams(rest).toString()}`, {
    headers: { "accept-language": language ?? "fr" },
  });
  return { document: answer.json<Told["document"]>(), isRefused: answer.statusCode !== 200 };
}

async function byCommand(parameters: readonly string[], language = "fr"): Promise<Told> {
  const { code, stdout, stderr } = await runMaillage(...parameters, "--lang", language, "--store", opened.folder);
  if (code === 0) return { document: JSON.parse(stdout) as Told["document"], isRefused: false };
  expect([code, stdout]).toEqual([1, ""]);
  return { document: JSON.parse(stderr) as Told["document"], isRefused: true };
}

/** What both doors say of a refusal: the sentence may say where to go on, and only the API knows how parts were sent. */
function refusalOf({ document }: Told) {
  const { code, title, errors } = document as {
    code: string;
    title: string;
    errors?: { name: string; detail: string }[];
  };
  return { code, title, names: errors?.map(({ name }) => name).toSorted() };
}

const nameOf = ({ question, with: parameters, language, refused = "" }: Asked) =>
  `${question} ${new URLSearchParams(parameters).toString()} ${language ?? "fr"} ${refused}`.trim();

test.each(asked.map((each) => [nameOf(each), each] as const))("%s", async (_name, each) => {
  const http = await byHttp(each);
  const parameters = Object.entries(each.with).map(([name, value]) => `${name}=${value}`);
  const doors = [["ask", each.question, ...parameters], ...(each.command ? [[...each.command, "--json"]] : [])];
  for (const door of doors) {
    const told = await byCommand(door, each.language);
    if (each.refused === undefined) {
      expect([http.isRefused, told.isRefused], JSON.stringify([http.document, told.document])).toEqual([false, false]);
      expect(told.document).toEqual(http.document);
      expect([...Value.Errors(questions[each.question].gives, told.document)].slice(0, 3)).toEqual([]);
    } else {
      expect(refusalOf(http).code).toBe(each.refused);
      expect(refusalOf(told)).toEqual(refusalOf(http));
    }
  }
});

test("every question that has an address is asked, in both languages and with a refusal somewhere", () => {
  const known = Object.keys(questions) as OfferedId[];
  const withoutAddress = known.filter((question) => addresses[question] === undefined);
  // How large a network is: over HTTP its columns tell. How much there is: part of `/status`.
  expect(withoutAddress).toEqual(["network", "size"]);
  expect(new Set(asked.map(({ question }) => question))).toEqual(new Set(Object.keys(addresses)));
  expect(asked.length).toBeGreaterThanOrEqual(50);
  expect(asked.filter(({ language }) => language === "en").length).toBeGreaterThan(10);
  expect(asked.filter(({ refused }) => refused !== undefined).length).toBeGreaterThan(15);
});

test("what is only counted at the terminal has its shape too", async () => {
  for (const question of ["network", "size"] as const) {
    const { document } = await byCommand(["ask", question]);
    expect([...Value.Errors(questions[question].gives, document)].slice(0, 3)).toEqual([]);
  }
});
