import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Work } from "../jobs/jobs.js";
import { askOnce } from "../threads/ask-once.js";
import { analysesFolder } from "../store/look.js";
import { makePrivateFolder } from "../store/private.js";
import type { Store } from "../store/store.js";
import { packViews, unpackViews, type Views } from "./views.js";
import type { AnalysisKind } from "./kinds.js";
import type { Analysing } from "./worker.js";

/** A result, ready to be sent. */
export interface Kept {
  readonly id: string;
  readonly revision: number;
  readonly at: string;
  readonly views: Views;
}

export interface Analyses {
  /** The latest result with these parameters. */
  latest(kind: AnalysisKind, parameters: object): Promise<Kept | undefined>;
  /** Works it out in a thread of its own and keeps it; ended at once when the work is cancelled. */
  run(kind: AnalysisKind, parameters: object, work: Work): Promise<Kept>;
  /** The folder of the files of a result, by format; none for one that came back from a backup without them. */
  filesOf(id: string, format: string): string | undefined;
  /** Throws a result and its files away. */
  forget(id: string): Promise<void>;
  /** Removes the files of results that the store has let go. */
  sweep(): Promise<void>;
}

/** The same parameters in any order, the same key. */
export const keyOf = (kind: AnalysisKind, parameters: object): string =>
  JSON.stringify([kind, Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** Results that stay in memory, for those who look at one territory together. */
const mostInMemory = 4;

/** Nothing is open in the thread while it works: it is ended at once when the work is cancelled. */
const analyseInThread = (toAnalyse: Analysing["asked"], { signal, progress }: Work): Promise<Analysing["answer"]> =>
  askOnce<Analysing>(new URL("./worker.js", import.meta.url), toAnalyse, {
    endedBy: signal,
    progress: ({ step, done, total }) => progress(step, done, total),
  });

/** @param folder of the store; files of analyses stand beside it */
export function openAnalyses(folder: string, store: Store, now: () => string): Analyses {
  const own = analysesFolder(folder);
  const memory = new Map<string, Kept>();
  const running = new Set<string>();

  function remember(key: string, kept: Kept): Kept {
    memory.delete(key);
    memory.set(key, kept);
    const [oldest] = memory.keys();
    if (memory.size > mostInMemory && oldest !== undefined) memory.delete(oldest);
    return kept;
  }

  async function sweep(): Promise<void> {
    if (!existsSync(own)) return;
    const known = new Set([...(await store.analyses.list()).map(({ id }) => id), ...running]);
    for (const name of readdirSync(own)) if (!known.has(name)) rmSync(join(own, name), { recursive: true });
  }

  /** @returns nothing when somebody objected meanwhile: what was found may name them */
  async function workOut(kind: AnalysisKind, parameters: object, work: Work): Promise<Kept | undefined> {
    const id = randomUUID();
    const key = keyOf(kind, parameters);
    const files = join(own, id);
    running.add(id);
    try {
      makePrivateFolder(files);
      const at = now();
      const { revision, views, objections } = await analyseInThread(
        { store: folder, today: at.slice(0, 10), kind, parameters, key, folder: files },
        work,
      );
      const manifest = JSON.stringify({ kind, parameters, revision });
      await store.analyses.keep({ id, parameters: key, revision, at, manifest, result: await packViews(views) });
      if ((await store.objections()).every((objection) => objections.includes(objection.id)))
        return remember(key, { id, revision, at, views });
      await store.analyses.forget();
      return undefined;
    } catch (failure) {
      rmSync(files, { recursive: true, force: true });
      throw failure;
    } finally {
      running.delete(id);
      await sweep();
    }
  }

  return {
    async latest(kind, parameters) {
      const key = keyOf(kind, parameters);
      const row = (await store.analyses.list()).find((each) => each.parameters === key);
      const known = memory.get(key);
      if (!row || known?.id === row.id) return row && known;
      const found = await store.analyses.latest(key);
      const views = found && (await unpackViews(found.result));
      return found && views && remember(key, { ...found, views });
    },
    async run(kind, parameters, work) {
      for (;;) {
        const kept = await workOut(kind, parameters, work);
        if (kept) return kept;
      }
    },
    filesOf(id, format) {
      const files = join(own, id, format);
      return existsSync(files) ? files : undefined;
    },
    async forget(id) {
      await store.analyses.forget(id);
      await sweep();
    },
    sweep,
  };
}
