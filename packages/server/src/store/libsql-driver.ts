import { CompiledQuery, SqliteDialect, SqliteDriver, type DatabaseConnection, type Driver } from "kysely";
import type Libsql from "libsql";
import { StoreBusy, StoreFull } from "./failures.js";

/** What SQLite says of a failure that is not ours, as a failure of the store; any other as it is. */
const known: readonly (readonly [RegExp, new (message: string) => Error])[] = [
  [/database is locked|SQLITE_BUSY/i, StoreBusy],
  [/database or disk is full|SQLITE_FULL|SQLITE_IOERR_(?:WRITE|SHMSIZE|TRUNCATE)|ENOSPC/i, StoreFull],
];

export function asStoreFailure(failure: unknown): unknown {
  if (!(failure instanceof Error)) return failure;
  const text = `${(failure as NodeJS.ErrnoException).code} ${failure.message}`;
  const Known = known.find(([said]) => said.test(text))?.[1];
  return Known ? new Known(failure.message) : failure;
}

/** A connection whose failures are those of the store. */
function telling(connection: DatabaseConnection): DatabaseConnection {
  return {
    async executeQuery(query) {
      try {
        return await connection.executeQuery(query);
      } catch (failure) {
        throw asStoreFailure(failure);
      }
    },
    streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
  };
}

class LibsqlDriver extends SqliteDriver {
  readonly #file: Libsql.Database;

  constructor(file: Libsql.Database) {
    super({ database: file });
    this.#file = file;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return telling(await super.acquireConnection());
  }

  /** Every transaction writes: one that had only read could not wait for another process that wrote meanwhile. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  /** On a full disk SQLite takes the transaction back by itself: a second time would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.inTransaction) await super.rollbackTransaction(connection);
  }
}

export class LibsqlDialect extends SqliteDialect {
  readonly #file: Libsql.Database;

  constructor(file: Libsql.Database) {
    super({ database: file });
    this.#file = file;
  }

  override createDriver(): Driver {
    return new LibsqlDriver(this.#file);
  }
}
