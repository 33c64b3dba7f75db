import type { CommonOptions } from "../options.js";
import { Refused } from "../../refusals/refused.js";
import { StoreBusy, StoreHurt } from "../../store/failures.js";
import { withContext } from "../context.js";
import { unwritten } from "../unwritten.js";
import { print } from "../print.js";

/** `maillage backup FILE`: a whole copy of the store, sealed, while others use it. */
export const backupCommand = (path: string, options: CommonOptions): Promise<void> =>
  withContext(options, async ({ say, store }) => {
    try {
      await store.backup(path);
    } catch (failure) {
      if (failure instanceof StoreHurt || failure instanceof StoreBusy) throw failure;
      if (failure instanceof Error && "code" in failure && failure.code === "EEXIST")
        throw new Refused("file-exists", { about: path });
      throw unwritten(path, failure);
    }
    print(say.screen.backedUp(path));
  });
