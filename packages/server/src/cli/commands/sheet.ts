import { writeFile } from "node:fs/promises";
import { paperFormats, type PaperFormat } from "../../papers/formats.js";
import { meetingPaper } from "../../papers/meeting-paper.js";
import { writeLines } from "../../papers/write-lines.js";
import { sheetSentences } from "../../messages/sheet.js";
import { ask, openModel, organisationMeant } from "../ask.js";
import { now, withContext } from "../context.js";
import type { CommonOptions } from "../options.js";
import { print, printJson } from "../print.js";
import { unwritten } from "../unwritten.js";

interface SheetOptions extends CommonOptions {
  readonly intent?: string;
  readonly outcome?: string;
  readonly sensitive?: boolean;
  readonly format?: PaperFormat;
  readonly out?: string;
}

/** `maillage sheet A B`: what to take to the meeting of two, on the screen or as a page that prints. */
export const sheetCommand = (one: string, other: string, options: SheetOptions): Promise<void> =>
  withContext(options, async (context) => {
    const { language } = context;
    const model = await openModel(context);
    const [id, met] = [one, other].map((typed) => organisationMeant(context, model, typed)) as [string, string];
    const { intent, outcome, sensitive, format } = options;
    const meeting = ask(context, model, "prepare", { id, other: met, intent, outcome, sensitive });
    if (options.json) {
      printJson(meeting);
      return;
    }
    const paper = meetingPaper(meeting, language, now().slice(0, 10));
    if (format === undefined) {
      print(...writeLines(paper));
      return;
    }
    const out = options.out ?? `fiche-${id}-${met}.${format}`.replaceAll(/[^\w.-]+/g, "_");
    await writeFile(out, paperFormats[format].write(paper)).catch((failure: unknown) => {
      throw unwritten(out, failure);
    });
    print(sheetSentences[language].written(out));
  });
