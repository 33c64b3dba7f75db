import { ask, openModel } from "../ask.js";
import { withContext } from "../context.js";
import { unwritten } from "../unwritten.js";
import type { AffinityOptions } from "../network-options.js";
import { writeWhole } from "../../files/write-whole.js";
import { print, printJson } from "../print.js";

interface DiagnoseOptions extends AffinityOptions {
  readonly reference?: string;
  readonly out?: string;
}

/** `maillage diagnose TERRITORY` */
export const diagnoseCommand = (territory: string, options: DiagnoseOptions): Promise<void> =>
  withContext(options, async (context) => {
    const { reference, intent, top, alpha, sensitive, out } = options;
    const model = await openModel(context);
    const found = ask(context, model, "diagnosis", { territory, reference, intent, top, alpha, sensitive });
    if (options.json) {
      printJson(found);
      return;
    }
    const report = context.say.diagnosis(found);
    if (out === undefined) {
      print(report);
      return;
    }
    try {
      writeWhole(out, [report]);
    } catch (failure) {
      throw unwritten(out, failure);
    }
    print(out);
  });
