import type { AddressInfo } from "node:net";
import { newSecret } from "@maillage/server/accounts/secrets.js";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { proofSize } from "../../proof.js";
import { demoFiles, openApp } from "../demo-app.js";
import { faultsOf, mustChangeNothing } from "./judge.js";
import { knownWords } from "./known.js";
import { operationsOf } from "./operations.js";
import { peopleOf } from "./people.js";
import { send } from "./raw-client.js";
import { attacksOn, type Attack } from "./requests.js";
import { writtenIn } from "./written.js";

// The server is named by another port than the one that is listened on: hosts and cookies of attacks are then fixed texts.
const opened = await openApp(demoFiles, {
  exposure: { local: true, port: () => 4810, startKey: newSecret() },
  listens: true,
});
const { port } = opened.app.server.address() as AddressInfo;
const people = await peopleOf(opened);
const written = writtenIn(opened.folder);
const operations = await operationsOf(opened);
afterAll(async () => {
  written.close();
  await opened.close();
});

/** Requests in all, and the seed they are drawn with. */
const wanted = proofSize(600, 3900);
const seed = 20_261_121;

const known = await knownWords(opened);

let sent = 0;
const statuses = new Map<number, number>();

/** Works that an accepted request began would write later. */
async function endJobs(): Promise<void> {
  for (const { id } of opened.jobs.list()) opened.jobs.cancel(id);
  while (opened.jobs.list().some(({ state }) => state === "running" || state === "waiting"))
    await new Promise((resolve) => setTimeout(resolve, 10));
}

async function judge(attack: Attack): Promise<void> {
  const own = await people.headersOf(attack);
  await people.ready();
  const replaced = new Set(attack.headers.map(([name]) => name));
  const host = replaced.has("host") ? [] : [["host", "127.0.0.1:4810"] as const];
  const before = written.now();
  const failures = opened.failures.length;
  const headers = [...host, ...own.filter(([name]) => !replaced.has(name)), ...attack.headers];
  const answer = await send(port, { ...attack, headers });
  sent++;
  if (answer !== undefined && answer !== "hangs") {
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    if (mustChangeNothing(attack, answer)) expect(written.now()).toEqual(before);
    else await endJobs();
  }
  const told = opened.failures.slice(failures).map(({ stack }) => stack);
  expect({ faults: faultsOf(attack, answer), answer, told }).toMatchObject({ faults: [], told: [] });
}

test.each(operations.map((operation, at) => [`${operation.method} ${operation.path}`, operation, at] as const))(
  "%s withstands what it did not ask for",
  async (_name, operation, at) => {
    const numRuns = Math.ceil(wanted / operations.length);
    await fc.assert(fc.asyncProperty(attacksOn(operation, known), judge), {
      seed: seed + at,
      numRuns,
      endOnFailure: false,
    });
  },
);

test("as many were sent as were wanted", () => {
  console.log(`${sent} bad requests of ${operations.length} operations:`, Object.fromEntries(statuses));
  expect(sent).toBeGreaterThanOrEqual(wanted * (5 / 6));
});
