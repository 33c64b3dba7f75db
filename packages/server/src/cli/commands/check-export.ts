import type { CheckedFile } from "../../answers/checked-export.js";
import { checkExport } from "../../exporting/check-export.js";
import type { ExportSentences } from "../../messages/exported.js";
import { Refused } from "../../refusals/refused.js";
import { openModel } from "../ask.js";
import { withContext } from "../context.js";
import type { CommonOptions } from "../options.js";
import { print, printJson } from "../print.js";

interface CheckExportOptions extends CommonOptions {
  readonly json?: boolean;
}

/** Lines as a person finds them: `3, 5–7`. */
function ranges(lines: readonly number[]): string {
  const found: [number, number][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}

const told = ({ name, revision, changed, remove }: CheckedFile, now: number, say: ExportSentences): string[] => [
  remove.length === 0 ? say.usable(name) : say.remove(name, remove.length, ranges(remove)),
  revision === null ? say.noVersion : say.version(revision, now),
  ...(revision !== null && revision > now ? [say.ahead] : []),
  ...(changed === true ? [say.changed] : []),
];

/** `maillage check-export FILE`: whether what was exported may still be used, and which lines must go. */
export const checkExportCommand = (path: string, options: CheckExportOptions): Promise<void> =>
  withContext(options, async (context) => {
    const { revision, maillage } = await openModel(context);
    const { objected } = maillage;
    const checked = await checkExport(path, { revision, objected });
    if (options.json) printJson(checked);
    else print(...checked.files.flatMap((file) => told(file, revision, context.say.exported)));
    if (!checked.usable) throw new Refused("export-outdated", { about: path });
  });
