import { access, constants } from "node:fs/promises";
import { resolveIdentities } from "@maillage/engine/identity";
import { sources, type ColumnMapping } from "@maillage/engine/read";
import type { ImportSummary } from "../../answers/imports.js";
import type { FileReport } from "../../importing/import-file.js";
import { presentImport } from "../../importing/present-import.js";
import { runImport } from "../../importing/run-import.js";
import { Refused } from "../../refusals/refused.js";
import { commandLine, now, withContext, type Context } from "../context.js";
import type { CommonOptions } from "../options.js";
import { print, printJson } from "../print.js";
import { terminalProgress } from "../progress.js";

interface ImportOptions extends CommonOptions {
  readonly as?: string;
  readonly column?: ColumnMapping;
  readonly set?: Readonly<Record<string, string>>;
}

function printReport({ say }: Context, report: FileReport): void {
  print(say.screen.imported(report));
  for (const { code, count, examples } of report.problems) {
    const shown = examples
      .slice(0, 2)
      .map(({ row, column, value }) =>
        [row > 0 ? `l. ${row}` : "", column, value === "" ? "" : `« ${value.slice(0, 40)} »`]
          .filter((part) => part !== "")
          .join(", "),
      )
      .join(" ; ");
    print(say.screen.problemLine(count, say.problem[code], shown));
  }
}

/** Of those that were joined under several spellings, so many are told; `--json` tells all. */
const fewJoined = 3;

/** Refuses what cannot be imported before anything is read. @throws Refused `unknown-source`, `missing-file` */
async function admit(paths: readonly string[], as: string | undefined): Promise<void> {
  const known = sources.map(({ id }) => id);
  if (as !== undefined && !known.includes(as))
    throw new Refused("unknown-source", { about: as, extra: { sources: known } });
  for (const path of paths)
    await access(path, constants.R_OK).catch(() => {
      throw new Refused("missing-file", { about: path });
    });
}

/** `maillage import FILE…` */
export const importCommand = (paths: readonly string[], options: ImportOptions): Promise<void> =>
  withContext(
    options,
    async (context) => {
      const { store, tables, say, language } = context;
      await admit(paths, options.as);
      const asked = { as: options.as, columns: options.column, values: options.set };
      const files = await runImport(paths, asked, store, tables, terminalProgress(), commandLine());
      const { organisations, ties, problems, joined } = resolveIdentities(
        await store.records(now().slice(0, 10)),
        await store.objections(),
        tables,
      );
      const size = { organisations: organisations.length, ties: ties.length, toCheck: problems.length };
      const records = joined.reduce((sum, { more }) => sum + more, 0);
      const spelt = joined.filter(({ others }) => others.length > 0);
      if (options.json) {
        const told = { records, names: spelt.map(({ id, name, others }) => ({ id, name, others: [...others] })) };
        const reports = files.map((file) => presentImport(file, language));
        printJson({ files: reports, ...size, joined: told } satisfies ImportSummary);
        return;
      }
      files.forEach((report) => printReport(context, report));
      print(say.screen.total(size.organisations, size.ties, size.toCheck));
      if (records > 0) print(say.screen.joined(records, spelt.slice(0, fewJoined)));
    },
    { owner: true },
  );
