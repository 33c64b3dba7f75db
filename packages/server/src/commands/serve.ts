import { resolve } from "node:path";
import { openAnalyses } from "../analyses/analyses.js";
import { openEcosystem } from "../ecosystem/ecosystem.js";
import { buildApp } from "../http/app.js";
import { problemTold } from "../http/answer-problems.js";
import { createJobs } from "../jobs/jobs.js";
import type { CommonOptions } from "../options.js";
import { Refusal } from "../refusal.js";
import { now, print, withSession } from "../session.js";

interface ServeOptions extends CommonOptions {
  readonly port: number;
  readonly host: string;
}

/** How often the store is looked at for changes that another process made, milliseconds. */
const lookEvery = 2000;

/** Waits for the terminal or the system to end the server. */
const stopped = () =>
  new Promise<void>((end) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => end());
  });

/** `maillage serve` */
export const serveCommand = (options: ServeOptions): Promise<void> =>
  withSession(
    options,
    async ({ store, say }) => {
      const ecosystem = openEcosystem(resolve(options.store), () => now().slice(0, 10));
      const report = (error: Error, where: string) => process.stderr.write(`${now()} ${where}: ${error.stack}\n`);
      const jobs = createJobs(problemTold(report));
      const analyses = openAnalyses(resolve(options.store), store, now);
      const app = await buildApp({ store, ecosystem, analyses, jobs, now, report });
      let seen = await store.revision();
      const look = setInterval(async () => {
        const revision = await store.revision();
        if (revision !== seen) {
          seen = revision;
          ecosystem.refresh().catch((error: Error) => report(error, "refresh"));
        }
      }, lookEvery);
      try {
        const address = await app.listen({ port: options.port, host: options.host }).catch((error: Error) => {
          throw new Refusal(say.screen.cannotListen(options.host, options.port, error.message));
        });
        print(say.screen.reading(address));
        await ecosystem.refresh();
        print(say.screen.ready(address));
        await stopped();
      } finally {
        clearInterval(look);
        await app.close();
        await jobs.close();
        await ecosystem.close();
      }
    },
    { owner: true },
  );
