import { resolve } from "node:path";
import type { Intent } from "@maillage/engine/match/intent.js";
import { actors } from "../accounts/names.js";
import type { Catalogue } from "../messages/catalogue.js";
import { english } from "../messages/en.js";
import { french } from "../messages/fr.js";
import { createLabels } from "../messages/labels.js";
import type { CommonOptions } from "./options.js";
import { Refusal } from "./refusal.js";
import { StoreBusy, StoreFull } from "../store/failures.js";
import { openLibsqlStore } from "../store/libsql.js";
import type { Author, Store } from "../store/store.js";
import type { Tables } from "@maillage/engine/tables/tables.js";
import { openMaillage, type Maillage } from "@maillage/engine/maillage.js";
import { readTables } from "../tables/read-tables.js";

/** What one run of a command works with. */
export interface Context {
  readonly tables: Tables;
  readonly say: Catalogue;
  readonly store: Store;
  /** Where the store is, as the reader may be told. */
  readonly folder: string;
}

/** Opens the tables and the catalogue, and runs a command that needs no store. */
export async function withTables<T>(
  { lang }: Pick<CommonOptions, "lang">,
  run: (context: Pick<Context, "tables" | "say">) => Promise<T>,
): Promise<T> {
  const tables = readTables();
  const labels = createLabels(tables.vocabulary, tables.gazetteer, lang);
  return run({ tables, say: lang === "en" ? english(labels) : french(labels) });
}

/** This instant, ISO, UTC: the one place where a command reads the clock. */
export const now = (): string => new Date().toISOString();

/** Whoever sits at the terminal. */
export const commandLine = (): Author => ({ by: actors.terminal, at: now() });

/**
 * Opens the tables, the catalogue and the store, runs the command, closes the store. An owner is alone with its store.
 */
export const withContext = <T>(
  options: CommonOptions,
  run: (context: Context) => Promise<T>,
  access: { readonly owner?: boolean } = {},
): Promise<T> =>
  withTables(options, async ({ tables, say }) => {
    const folder = resolve(options.store);
    let store: Store | undefined;
    try {
      store = await openLibsqlStore(folder, access);
      return await run({ tables, say, store, folder: options.store });
    } catch (error) {
      if (error instanceof StoreBusy) throw new Refusal(say.screen.storeBusy(options.store));
      if (error instanceof StoreFull) throw new Refusal(say.screen.storeFull(options.store));
      throw error;
    } finally {
      await store?.close();
    }
  });

/** Everything that was imported, understood. @throws Refusal when nothing was */
export async function openWorkspace({ store, tables, say, folder }: Context): Promise<Maillage> {
  const records = await store.records(now().slice(0, 10));
  if (records.organisations.length === 0) throw new Refusal(say.screen.emptyStore(folder));
  return openMaillage(records, tables);
}

/** The one organisation that the reader means. @throws Refusal when there is none or several */
export function theOrganisation({ directory, findOne }: Maillage, { say }: Context, typed: string): number {
  const found = findOne(typed);
  if (found.kind === "one") return found.index;
  if (found.kind === "none") throw new Refusal(say.screen.notFound(typed));
  const lines = found.indices.slice(0, 12).map((index) => {
    const { id, name, commune } = directory.organisations[index] as (typeof directory.organisations)[number];
    return `  ${id}  ${name.value} (${directory.gazetteer.commune(commune?.value ?? "")?.name ?? say.screen.unknownPlace})`;
  });
  const title = found.kind === "like" ? say.screen.nearest(typed) : say.screen.several(typed, found.indices.length);
  throw new Refusal([title, ...lines].join("\n"));
}

/** The intent of that id; the first of the table without one. @throws Refusal for an unknown id */
export function theIntent({ tables, say }: Context, id: string | undefined): Intent {
  const intent = id === undefined ? tables.intents[0] : tables.intents.find((each) => each.id === id);
  if (!intent)
    throw new Refusal(
      say.screen.unknownIntent(
        id ?? "",
        tables.intents.map((each) => each.id),
      ),
    );
  return intent;
}

/** Prints one JSON document on stdout. */
export const printJson = (document: unknown): void =>
  void process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);

/** Prints lines on stdout. */
export const print = (...lines: readonly string[]): void => void process.stdout.write(`${lines.join("\n")}\n`);
