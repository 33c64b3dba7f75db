import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Refused } from "../../refusals/refused.js";
import { restoreStore } from "../../store/restore.js";
import { commandLine, withTables } from "../context.js";
import type { CommonOptions } from "../options.js";
import { print } from "../print.js";

interface RestoreOptions extends CommonOptions {
  readonly unsealed?: boolean;
}

/** `maillage restore FILE`: puts the store back to what a backup holds, once all of it was read. */
export const restoreCommand = (path: string, options: RestoreOptions): Promise<void> =>
  withTables(options, async ({ say }) => {
    if (!existsSync(path)) throw new Refused("missing-file", { about: path });
    const { isSealed, movedTo } = await restoreStore(resolve(options.store), path, commandLine(), {
      mayBeUnsealed: options.unsealed === true,
    });
    print(say.screen.restored(path, options.store));
    if (!isSealed) print(say.store.unsealed(path));
    if (movedTo !== undefined) print(say.store.movedTo(movedTo));
  });
