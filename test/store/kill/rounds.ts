import type { Random } from "@maillage/engine/arrays/random.js";
import { onTestFinished } from "vitest";
import { damageIn } from "./damage.js";
import { lostFrom } from "./lost.js";
import { enter } from "./person.js";
import type { ServerProcess } from "./server-process.js";
import { stateOf } from "./state.js";
import { nothingAcknowledged, writeUntilKilled, type Acknowledged, type Subjects, type Write } from "./writes.js";

interface Rounds {
  readonly rounds: number;
  readonly random: Random;
  readonly start: () => ServerProcess;
  readonly subjects: Subjects;
  /** What only this server takes. */
  readonly also: Write;
  /** Whether a server takes its store as it starts, so that the next one must wait until it is gone. */
  readonly alone?: boolean;
}

interface Found {
  readonly acknowledged: number;
  readonly lost: readonly string[];
  readonly damaged: readonly string[];
  /** All of it in a line. */
  readonly told: string;
}

const passed = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const countOf = (acknowledged: Acknowledged): number =>
  Object.values(acknowledged).reduce((sum, { size }: { readonly size: number }) => sum + size, 0);

/** Starts a server, has clients write, kills it at a random moment, looks at what is there; again and again. */
export async function killAgainAndAgain(folder: string, options: Rounds): Promise<Found> {
  const { rounds, random, subjects, also, alone = false } = options;
  const started = new Set<ServerProcess>();
  const start = () => {
    const server = options.start();
    started.add(server);
    return server;
  };
  onTestFinished(() => Promise.all([...started].map((server) => server.kill())).then(() => {}));
  const before = await stateOf(folder);
  const all: Acknowledged[] = [];
  const lost = new Set<string>();
  const damaged = new Set<string>();
  let next = start();
  for (let round = 0; round < rounds; round++) {
    const server = next;
    // It loads its code while the one before it serves.
    if (!alone) next = start();
    const acknowledged = nothingAcknowledged();
    all.push(acknowledged);
    let isUp = true;
    server.onLine((line) => {
      if (!line.startsWith("{")) return;
      const { imported, number, failure } = JSON.parse(line) as Record<string, string>;
      if (imported !== undefined) acknowledged.imports.set(imported, Number(number));
      if (failure !== undefined && isUp) damaged.add(`round ${round}: ${failure}`);
    });
    server.tell({ folder, round: `r${round}`, imports: true });
    const person = await enter(await server.address);
    const clients = Promise.all(
      [0, 1, 2].map((client) =>
        writeUntilKilled(
          person,
          `r${round}c${client}n`,
          { subjects, also, from: 2 * client, isUp: () => isUp },
          acknowledged,
        ),
      ),
    );
    // A server that reads its store anew after each write is slower at them.
    const enough = 5 + random() * (alone ? 10 : 25);
    const moment = async () => {
      while (countOf(acknowledged) < enough) await passed(2);
      await passed(random() * 30);
    };
    await Promise.race([clients, moment()]);
    isUp = false;
    await server.kill();
    await clients;
    const state = await stateOf(folder);
    for (const each of lostFrom(state, acknowledged)) lost.add(each);
    for (const each of damageIn(state, before)) damaged.add(`round ${round}: ${each}`);
    started.delete(server);
    if (alone && round + 1 < rounds) next = start();
  }
  // What was there after its own round is still there after the last.
  const state = await stateOf(folder);
  for (const each of all.flatMap((acknowledged) => lostFrom(state, acknowledged))) lost.add(each);
  const acknowledged = all.reduce((sum, each) => sum + countOf(each), 0);
  const imports = all.reduce((sum, { imports: made, brought }) => sum + made.size + brought.size, 0);
  const told = `${acknowledged} writes acknowledged (${imports} of them imports), ${lost.size} lost, ${damaged.size} damaged`;
  return { acknowledged, lost: [...lost], damaged: [...damaged], told };
}
