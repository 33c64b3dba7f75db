import { writeFileSync } from "node:fs";
import { openNetworks, theTerritory, type AffinityOptions } from "../network.js";
import { diagnosisShape } from "../../questions/present-diagnosis.js";
import { Refusal } from "../refusal.js";
import { print, printJson, withContext } from "../context.js";

interface DiagnoseOptions extends AffinityOptions {
  readonly reference?: string;
  readonly out?: string;
}

/** `maillage diagnose TERRITORY` */
export const diagnoseCommand = (typed: string, options: DiagnoseOptions): Promise<void> =>
  withContext(options, async (context) => {
    const { say } = context;
    const territory = theTerritory(context, typed);
    const reference = options.reference === undefined ? undefined : theTerritory(context, options.reference);
    const { network, introduce, diagnose } = await openNetworks(context, { ...options, territory: typed });
    if (network.ids.length === 0) throw new Refusal(say.screen.emptyTerritory(territory.name));
    const shape = diagnosisShape(
      network,
      diagnose(territory, reference),
      { territory, ...(reference ? { reference } : {}) },
      introduce,
      say,
    );
    if (options.json) {
      printJson(shape);
      return;
    }
    const report = say.diagnosis(shape);
    if (options.out === undefined) {
      print(report);
      return;
    }
    try {
      writeFileSync(options.out, report);
    } catch {
      throw new Refusal(say.screen.cannotWrite(options.out));
    }
    print(options.out);
  });
