import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { CommonOptions } from "../options.js";
import { Refused } from "../../refusals/refused.js";
import { commandLine, withTables } from "../context.js";
import { print } from "../print.js";
import { NotABackup, restoreStore } from "../../store/restore.js";

/** `maillage restore FILE`: puts the store back to what a backup holds. */
export const restoreCommand = (path: string, options: CommonOptions): Promise<void> =>
  withTables(options, async ({ say }) => {
    if (!existsSync(path)) throw new Refused("missing-file", { about: path });
    try {
      await restoreStore(resolve(options.store), path, commandLine());
    } catch (failure) {
      throw failure instanceof NotABackup ? new Refused("not-a-backup", { about: path }) : failure;
    }
    print(say.screen.restored(path, options.store));
  });
