import { Command, CommanderError, Option } from "commander";
import { addAccountCommands } from "./cli/account-commands.js";
import { askCommand } from "./cli/commands/ask.js";
import { backupCommand } from "./cli/commands/backup.js";
import { callCommand } from "./cli/commands/call.js";
import { checkExportCommand } from "./cli/commands/check-export.js";
import { checkCommand } from "./cli/commands/check.js";
import { clustersCommand } from "./cli/commands/clusters.js";
import { diagnoseCommand } from "./cli/commands/diagnose.js";
import { decideCommand, doublesCommand, undoDecisionCommand } from "./cli/commands/doubles.js";
import { evaluateCommand } from "./cli/commands/evaluate.js";
import { exportCommand } from "./cli/commands/export.js";
import { importCommand } from "./cli/commands/import.js";
import { listCommand } from "./cli/commands/list.js";
import { matchCommand } from "./cli/commands/match.js";
import { metricsCommand } from "./cli/commands/metrics.js";
import { networkCommand } from "./cli/commands/network.js";
import { objectCommand } from "./cli/commands/object.js";
import { overlapCommand } from "./cli/commands/overlap.js";
import { replayCommand } from "./cli/commands/replay.js";
import { restoreCommand } from "./cli/commands/restore.js";
import { serveCommand } from "./cli/commands/serve.js";
import { sheetCommand } from "./cli/commands/sheet.js";
import { tableCommand } from "./cli/commands/table.js";
import { paperFormatIds } from "./papers/formats.js";
import { helpTexts, usageError } from "./messages/help.js";
import { formatIds } from "@maillage/engine/export";
import { analysisByDefault, backboneByDefault, communityMethods, projections } from "@maillage/engine/network";
import { outcomesKnown } from "@maillage/engine/prepare";
import { columnMapping, fieldValue, positiveNumber, share, wholeNumber } from "./cli/options.js";
import { layouts } from "./answers/network-parameters.js";
import { presentRefusal } from "./messages/refusals/refusals.js";
import { asRefused } from "./refusals/as-refused.js";
import type { Refused } from "./refusals/refused.js";

const exit = { done: 0, refused: 1, wrongUsage: 2 } as const;

/** The language asked for anywhere on the line, so that help speaks it too. */
const languageOf = (parameters: readonly string[]): "fr" | "en" =>
  parameters.some((each, at) => each === "--lang=en" || (each === "--lang" && parameters[at + 1] === "en"))
    ? "en"
    : "fr";

function program(language: "fr" | "en"): Command {
  const help = helpTexts[language];
  const maillage = new Command("maillage")
    .description(help.maillage)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(usageError(text, language)) })
    .configureHelp({ showGlobalOptions: true })
    .addHelpText("after", help.examples)
    .helpOption("-h, --help", help.help)
    .helpCommand(false)
    // A command under another has options of the same names.
    .enablePositionalOptions();

  const command = (usage: string, description: string, under = maillage) =>
    under
      .command(usage)
      .description(description)
      .helpOption("-h, --help", help.help)
      .option("--store <dir>", help.store, ".maillage")
      .addOption(new Option("--lang <lang>", help.lang).choices(["fr", "en"]).default("fr"));

  command("import <files...>", help.import)
    .option("--as <source>", help.as)
    .option("--column <column=field>", help.column, columnMapping)
    .option("--set <field=value>", help.set, fieldValue)
    .option("--json", help.json)
    .action(importCommand);
  command("list", help.list)
    .addOption(new Option("--format <format>", help.format).choices(["jsonl", "csv"]).default("jsonl"))
    .option("--sensitive", help.sensitive)
    .action(listCommand);
  command("match [organisation]", help.match)
    .option("--intent <intent>", help.intent)
    .option("--top <n>", help.top, wholeNumber, 10)
    .option("--within <km>", help.within, positiveNumber)
    .option("--sensitive", help.sensitive)
    .option("--weights <list>", help.weights)
    .option("--exclude <ids>", help.exclude)
    .option("--all", help.all)
    .option("--out <file>", help.out)
    .option("--json", help.json)
    .action((typed: string | undefined, options, self: Command) => {
      if (options.all ? typed !== undefined || options.out === undefined : typed === undefined) {
        self.error(help.matchUsage, { exitCode: exit.wrongUsage });
      }
      return matchCommand(typed, options);
    });
  command("overlap <organisation>", help.overlap)
    .option("--top <n>", help.top, wholeNumber, 10)
    .option("--sensitive", help.sensitive)
    .option("--json", help.json)
    .action(overlapCommand);
  command("table <organisations...>", help.table)
    .option("--want <list>", help.want)
    .option("--intent <intent>", help.intent)
    .option("--within <km>", help.within, positiveNumber)
    .option("--top <n>", help.invited, wholeNumber)
    .option("--sensitive", help.sensitive)
    .option("--json", help.json)
    .action(tableCommand);
  command("sheet <organisation> <other>", help.sheet)
    .option("--intent <intent>", help.intent)
    .addOption(new Option("--outcome <outcome>", help.outcome).choices(outcomesKnown))
    .addOption(new Option("--format <format>", help.sheetFormat).choices(paperFormatIds))
    .option("--out <file>", help.sheetOut)
    .option("--sensitive", help.sensitive)
    .option("--json", help.json)
    .action(sheetCommand);
  command("call <file>", help.call)
    .option("--call <id>", help.callId)
    .option("--intent <intent>", help.intent)
    .option("--top <n>", help.groups, wholeNumber)
    .option("--sensitive", help.sensitive)
    .option("--json", help.json)
    .action(callCommand);
  command("ask <question> [parameters...]", help.ask).action(askCommand);
  command("object <organisation>", help.object).action(objectCommand);
  const doubles = command("doubles", help.doubles)
    .enablePositionalOptions()
    .option("--limit <n>", help.limit, wholeNumber, 100)
    .option("--sensitive", help.sensitive)
    .option("--json", help.json)
    .action(doublesCommand);
  command("merge <a> <b>", help.doublesMerge, doubles).action(decideCommand(true));
  command("apart <a> <b>", help.doublesApart, doubles).action(decideCommand(false));
  command("undo <a> <b>", help.doublesUndo, doubles).action(undoDecisionCommand);
  command("evaluate", help.evaluate)
    .requiredOption("--organisations <file>", help.organisations)
    .requiredOption("--ties <file>", help.ties)
    .option("--splits <n>", help.splits, wholeNumber, 5)
    .option("--json", help.json)
    .action(evaluateCommand);
  const affinities = (usage: string, description: string) =>
    command(usage, description)
      .option("--intent <intent>", help.intent)
      .option("--top <n>", help.keep, wholeNumber, backboneByDefault.top)
      .option("--alpha <p>", help.alpha, share, backboneByDefault.alpha)
      .option("--sensitive", help.sensitive)
      .option("--json", help.json);
  const network = (usage: string, description: string) =>
    affinities(usage, description)
      .option("--territory <codes>", help.territory)
      .addOption(
        new Option("--projection <projection>", help.projection)
          .choices(Object.keys(projections))
          .default(analysisByDefault.projection),
      )
      .option("--resolution <n>", help.resolution, positiveNumber, analysisByDefault.resolution)
      .option("--runs <n>", help.runs, wholeNumber, analysisByDefault.runs)
      .option("--seed <n>", help.seed, wholeNumber, analysisByDefault.seed);
  network("network", help.network).action(networkCommand);
  network("clusters", help.clusters)
    .option("--previous <file>", help.previous)
    .addOption(new Option("--method <method>", help.method).choices(Object.keys(communityMethods)))
    .action(clustersCommand);
  network("metrics", help.metrics).action(metricsCommand);
  network("export", help.export)
    .addOption(new Option("--format <format>", help.exportFormat).choices(formatIds).default("csv"))
    .requiredOption("--out <dir>", help.outFolder)
    .addOption(new Option("--layout <layout>", help.layout).choices(layouts).default(layouts[0]))
    .option("--undirected", help.undirected)
    .action(exportCommand);
  affinities("diagnose <territory>", help.diagnose)
    .option("--reference <codes>", help.reference)
    .option("--out <file>", help.report)
    .action(diagnoseCommand);
  command("replay <manifest>", help.replay).option("--json", help.json).action(replayCommand);
  command("serve", help.serve)
    .option("--port <n>", help.port, wholeNumber, 4810)
    .option("--host <address>", help.host, "127.0.0.1")
    .option("--shared", help.shared)
    .option("--open-reading", help.openReading)
    .option("--outlines <files...>", help.outlines)
    .action(serveCommand);
  command("backup <file>", help.backup).action(backupCommand);
  command("restore <file>", help.restore).option("--unsealed", help.unsealed).action(restoreCommand);
  command("check-export <file>", help.checkExport).option("--json", help.json).action(checkExportCommand);
  command("check [backup]", help.check).option("--json", help.json).action(checkCommand);
  addAccountCommands(maillage, command, help);
  return maillage;
}

/** What is said of a refusal: a document to whoever asked for one, sentences to others. */
function refusalText(refused: Refused, parameters: readonly string[]): string {
  const told = presentRefusal(refused, languageOf(parameters), "command");
  const wantsDocument = parameters.includes("--json") || parameters[0] === "ask";
  return wantsDocument ? JSON.stringify(told) : [told.detail, ...(refused.details.lines ?? [])].join("\n");
}

/** Runs one command line. @returns the exit code: 0 done, 1 refused input, 2 wrong usage */
export async function main(parameters: readonly string[]): Promise<number> {
  const maillage = program(languageOf(parameters));
  try {
    await maillage.parseAsync(parameters, { from: "user" });
    return exit.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.wrongUsage;
    const refused = asRefused(error);
    if (!refused) throw error;
    process.stderr.write(`${refusalText(refused, parameters)}\n`);
    return exit.refused;
  }
}
