import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Refused } from "../../refusals/refused.js";
import { checkBackup, checkStore } from "../../store/check.js";
import { storeParts } from "../../store/verify/finding.js";
import { withTables } from "../context.js";
import type { CommonOptions } from "../options.js";
import { print, printJson } from "../print.js";

interface CheckOptions extends CommonOptions {
  readonly json?: boolean;
}

/** `maillage check [BACKUP]`: reads all of the store, or of a backup, and says what cannot be read. */
export const checkCommand = (path: string | undefined, options: CheckOptions): Promise<void> =>
  withTables(options, async ({ say }) => {
    if (path !== undefined && !existsSync(path)) throw new Refused("missing-file", { about: path });
    const what = path ?? options.store;
    const { isSealed, verified } =
      path === undefined
        ? { isSealed: true, verified: await checkStore(resolve(options.store)) }
        : await checkBackup(path);
    const { read, findings, undigested } = verified;
    const wrong = findings.filter(({ trouble }) => trouble !== "no-files");
    if (options.json) printJson({ sound: wrong.length === 0, sealed: isSealed, read, findings, undigested });
    else {
      print(...storeParts.map((part) => say.store.read(part, read[part])), ...findings.map(say.store.finding));
      if (undigested > 0) print(say.store.undigested(undigested));
      if (!isSealed) print(say.store.unsealed(what));
      if (wrong.length === 0) print(say.store.sound(what));
    }
    if (wrong.length > 0) throw new Refused("store-unsound", { about: what, extra: { findings: wrong.length } });
  });
