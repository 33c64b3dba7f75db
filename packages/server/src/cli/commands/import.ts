import { access, constants } from "node:fs/promises";
import { RefusedFile } from "@maillage/engine/model/problem.js";
import { resolveIdentities } from "@maillage/engine/identity/resolve.js";
import type { ColumnMapping } from "@maillage/engine/read/header/map-header.js";
import { sources } from "@maillage/engine/read/sources.js";
import { terminalProgress } from "../progress.js";
import { Refusal } from "../refusal.js";
import type { FileReport } from "../../importing/import-file.js";
import { runImport } from "../../importing/run-import.js";
import { commandLine, now, print, printJson, withContext, type Context } from "../context.js";
import type { CommonOptions } from "../options.js";

interface ImportOptions extends CommonOptions {
  readonly as?: string;
  readonly column?: ColumnMapping;
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

/** `maillage import FILE…` */
export const importCommand = (paths: readonly string[], options: ImportOptions): Promise<void> =>
  withContext(
    options,
    async (context) => {
      const { store, tables, say } = context;
      if (options.as !== undefined && !sources.some(({ id }) => id === options.as)) {
        throw new Refusal(
          say.screen.unknownSource(
            options.as,
            sources.map(({ id }) => id),
          ),
        );
      }
      for (const path of paths) {
        await access(path, constants.R_OK).catch(() => {
          throw new Refusal(say.screen.missingFile(path));
        });
      }
      const asked = { as: options.as, columns: options.column };
      let files: FileReport[];
      try {
        files = await runImport(paths, asked, store, tables, terminalProgress(), commandLine());
      } catch (error) {
        throw error instanceof RefusedFile ? new Refusal(say.refused(error)) : error;
      }
      const { organisations, ties, problems } = resolveIdentities(await store.records(now().slice(0, 10)));
      if (options.json) {
        printJson({ files, organisations: organisations.length, ties: ties.length, toCheck: problems.length });
      } else {
        files.forEach((report) => printReport(context, report));
        print(say.screen.total(organisations.length, ties.length, problems.length));
      }
    },
    { owner: true },
  );
