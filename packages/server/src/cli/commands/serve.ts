import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { resolve } from "node:path";
import { everybody } from "../../analyses/analyser.js";
import { openAnalyses } from "../../analyses/analyses.js";
import { openQueryThread } from "../../threads/query-thread.js";
import { Value } from "typebox/value";
import { actors } from "../../accounts/names.js";
import { createPasswords } from "../../accounts/passwords.js";
import { exposureAt, mayListen } from "../../http/access/exposure.js";
import { startAddress } from "../../http/access/start-key.js";
import { buildApp } from "../../http/app.js";
import { problemTold } from "../../http/answer-problems.js";
import type { Parts } from "../../http/parts.js";
import { startAnalysis } from "../../http/routes/analyses.js";
import { SharedNetworkParameters } from "../../answers/network-parameters.js";
import { createJobs } from "../../jobs/jobs.js";
import type { CommonOptions } from "../options.js";
import { outlinesFrom } from "../../tables/outlines.js";
import { Refused } from "../../refusals/refused.js";
import { now, withContext } from "../context.js";
import { print } from "../print.js";
import { createInspector } from "../../importing/inspector.js";
import { openUploads } from "../../uploads/uploads.js";

interface ServeOptions extends CommonOptions {
  readonly port: number;
  readonly host: string;
  readonly shared?: boolean;
  readonly openReading?: boolean;
  readonly outlines?: readonly string[];
}

/** How often the store is looked at for changes that another process made, milliseconds. */
const lookEvery = 2000;

/** Waits for the terminal or the system to end the server. */
const stopped = () =>
  new Promise<void>((end) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => end());
  });

/** The viewer stands beside the server, as it was built. */
const viewer = fileURLToPath(new URL("../../../../viewer/dist", import.meta.url));

/** Up to so many organisations, the network is worked out without being asked: it takes a minute or two. */
const soonAnalysed = 30_000;

/** Works out the whole network with the usual parameters, unless that was done since the last change. */
async function analyseIfSmall(parts: Parts): Promise<void> {
  const { queryThread, analyses, store } = parts;
  const { answer } = await queryThread.ask("size", {}, everybody("fr"));
  const parameters = Value.Default(SharedNetworkParameters, {}) as SharedNetworkParameters;
  const known = await analyses.latest("network", parameters);
  const isCurrent = known?.revision === (await store.revision());
  if (answer.organisations > 1 && answer.organisations <= soonAnalysed && !isCurrent)
    startAnalysis(parts, "network", parameters, actors.local);
}

/** `maillage serve` */
export const serveCommand = (options: ServeOptions): Promise<void> =>
  withContext(
    options,
    async ({ store, say }) => {
      const folder = resolve(options.store);
      const report = (error: Error, where: string) => process.stderr.write(`${now()} ${where}: ${error.stack}\n`);
      const queryThread = openQueryThread(folder, () => now().slice(0, 10), report);
      const jobs = createJobs(problemTold(report));
      const analyses = openAnalyses(folder, store, now);
      await analyses.sweep();
      const { host, shared = false, openReading = false, outlines: files = [] } = options;
      const outlines = outlinesFrom(files);
      if ("unreadable" in outlines) throw new Refused("no-outline", { about: outlines.unreadable });
      const administrators = (await store.accounts.users.list()).filter(({ role }) => role === "administrator").length;
      const refused = mayListen({ host, shared, administrators });
      if (refused !== null) throw new Refused(refused, { about: host });
      const port = () => (app.server.address() as AddressInfo).port;
      const exposure = exposureAt({ host, shared, openReading }, port);
      const passwords = createPasswords();
      const uploads = openUploads(folder);
      const inspect = createInspector(now);
      const parts: Parts = { store, queryThread, analyses, jobs, folder, uploads, inspect, outlines, now, report };
      const app = await buildApp({ ...parts, exposure, passwords, viewer });
      let seen = await store.revision();
      const refreshWhenChanged = async () => {
        const revision = await store.revision();
        if (revision === seen) return;
        seen = revision;
        await queryThread.refresh();
      };
      const look = setInterval(
        () => void refreshWhenChanged().catch((error: Error) => report(error, "refresh")),
        lookEvery,
      );
      try {
        const address = await app.listen({ port: options.port, host: options.host }).catch((error: Error) => {
          const { host: about, port: asked } = options;
          throw new Refused("cannot-listen", { about, extra: { port: asked, why: error.message } });
        });
        print(say.screen.reading(address));
        await queryThread.refresh();
        print(say.screen.ready(exposure.local ? startAddress(exposure) : address));
        // What fails here is no reason to stop answering.
        await analyseIfSmall(parts).catch((error: Error) => report(error, "analysis"));
        await stopped();
      } finally {
        clearInterval(look);
        await app.close();
        await jobs.close();
        await uploads.close();
        await queryThread.close();
      }
    },
    { owner: true },
  );
