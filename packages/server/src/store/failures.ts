/** Another process holds the store, or writes in it for longer than one can wait. */
export class StoreBusy extends Error {
  override readonly name = "StoreBusy";
}

/** There is no room left for what is written; what was there before is whole, and writes go on once there is room. */
export class StoreFull extends Error {
  override readonly name = "StoreFull";
}

/** What can be wrong with a store as a whole; `messages/store.ts` says of each what to do. */
export const hurts = ["damaged", "foreign", "emptied", "newer", "no-log", "unwritable"] as const;
export type Hurt = (typeof hurts)[number];

/** The store cannot be worked with, and nothing was written to it. */
export class StoreHurt extends Error {
  override readonly name = "StoreHurt";
  constructor(
    readonly hurt: Hurt,
    /** What was met, for whoever looks for the cause. */
    readonly met = "",
  ) {
    super(met === "" ? hurt : `${hurt}: ${met}`);
  }
}

export type StoreFailure = StoreBusy | StoreFull | StoreHurt;

const hurt = (which: Hurt) => (met: string) => new StoreHurt(which, met);

/** What SQLite and the system say, among our failures; the first that fits. */
const known: readonly (readonly [RegExp, (met: string) => StoreFailure])[] = [
  [/database is locked|SQLITE_BUSY/i, (met) => new StoreBusy(met)],
  [
    /database or disk is full|SQLITE_FULL|SQLITE_IOERR_(?:WRITE|SHMSIZE|TRUNCATE)|ENOSPC|EDQUOT/i,
    (met) => new StoreFull(met),
  ],
  [/SQLITE_NOTADB/, hurt("foreign")],
  [/SQLITE_CORRUPT|SQLITE_IOERR/, hurt("damaged")],
  [/SQLITE_(?:READONLY|CANTOPEN|PERM|AUTH)|Unable to open connection/, hurt("unwritable")],
];

/** How the system refuses to open what stands in the folder of a store, or the folder itself. */
const noEntry: ReadonlySet<string> = new Set(["EACCES", "EPERM", "EROFS", "ENOTDIR", "EISDIR", "EEXIST", "ELOOP"]);

/**
 * What a failure of SQLite or of its files is to us; any other as it is. One that came out of a thread has lost its
 * class, but not its name.
 */
export function asStoreFailure(failure: unknown): unknown {
  if (!(failure instanceof Error)) return failure;
  if (failure instanceof StoreBusy || failure instanceof StoreFull || failure instanceof StoreHurt) return failure;
  const {
    name,
    message,
    code = "",
    hurt: told,
    met,
  } = failure as NodeJS.ErrnoException & { hurt?: Hurt; met?: string };
  if (name === "StoreHurt" && told !== undefined) return new StoreHurt(told, met);
  if (name === "StoreBusy") return new StoreBusy(message);
  if (name === "StoreFull") return new StoreFull(message);
  return known.find(([said]) => said.test(`${code} ${message}`))?.[1](message) ?? failure;
}

/** As `asStoreFailure`, of what fails while a store is opened: there the system's refusals are the store's. */
export function asOpeningFailure(failure: unknown): unknown {
  const { code = "", message } = failure as NodeJS.ErrnoException;
  return noEntry.has(code) ? new StoreHurt("unwritable", message) : asStoreFailure(failure);
}
