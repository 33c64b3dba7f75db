import { rmSync } from "node:fs";
import type { CommonOptions } from "../options.js";
import { Refused } from "../../refusals/refused.js";
import { withContext } from "../context.js";
import { print } from "../print.js";

/** `maillage backup FILE`: a whole copy of the store, while others use it. */
export const backupCommand = (path: string, options: CommonOptions): Promise<void> =>
  withContext(options, async ({ say, store }) => {
    try {
      await store.backup(path);
    } catch (failure) {
      if (failure instanceof Error && "code" in failure && failure.code === "EEXIST")
        throw new Refused("file-exists", { about: path });
      // Half a copy must not be taken for one.
      rmSync(path, { force: true });
      throw new Refused("cannot-write", { about: path });
    }
    print(say.screen.backedUp(path));
  });
