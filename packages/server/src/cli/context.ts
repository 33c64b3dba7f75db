import { resolve } from "node:path";
import type { Tables } from "@maillage/engine/tables";
import { actors } from "../accounts/names.js";
import type { Catalogue } from "../messages/catalogue.js";
import type { Language } from "../messages/language.js";
import { wordsOf } from "../messages/words.js";
import { asStoreRefusal } from "../refusals/as-refused.js";
import { openLibsqlStore } from "../store/libsql.js";
import type { Author } from "../store/author.js";
import type { Store } from "../store/store.js";
import { readTables } from "../tables/read-tables.js";
import type { CommonOptions } from "./options.js";

/** What one run of a command works with. */
export interface Context {
  readonly language: Language;
  readonly tables: Tables;
  readonly say: Catalogue;
  readonly store: Store;
  /** Where the store is, as the reader may be told. */
  readonly folder: string;
}

/**
 * Opens the tables and the catalogue, and runs a command that opens no store, or opens it in its own way.
 * @throws Refused `store-busy`, `store-full`, `store-hurt`, and as the command does
 */
export async function withTables<T>(
  { lang, store = "" }: Pick<CommonOptions, "lang"> & Partial<Pick<CommonOptions, "store">>,
  run: (context: Pick<Context, "language" | "tables" | "say">) => Promise<T>,
): Promise<T> {
  const tables = readTables();
  try {
    return await run({ language: lang, tables, say: wordsOf(lang, tables.vocabulary, tables.gazetteer).say });
  } catch (failure) {
    throw asStoreRefusal(failure, store) ?? failure;
  }
}

/** This instant, ISO, UTC: the one place where a command reads the clock. */
export const now = (): string => new Date().toISOString();

/** Whoever sits at the terminal. */
export const commandLine = (): Author => ({ by: actors.terminal, at: now() });

/**
 * Opens the tables, the catalogue and the store, runs the command, closes the store. An owner is alone with its store.
 * @throws Refused as `withTables`
 */
export const withContext = <T>(
  options: CommonOptions,
  run: (context: Context) => Promise<T>,
  access: { readonly owner?: boolean } = {},
): Promise<T> =>
  withTables(options, async (context) => {
    const folder = resolve(options.store);
    let store: Store | undefined;
    try {
      store = await openLibsqlStore(folder, access);
      return await run({ ...context, store, folder: options.store });
    } finally {
      await store?.close();
    }
  });
