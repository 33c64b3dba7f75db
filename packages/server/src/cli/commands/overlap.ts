import { gateFrom } from "@maillage/engine/match/gates.js";
import { overlapReporter } from "@maillage/engine/overlap/report.js";
import type { CommonOptions } from "../options.js";
import { openWorkspace, print, printJson, theOrganisation, withContext } from "../context.js";
import { overlapReportShape } from "../../questions/present-suggestion.js";

interface OverlapOptions extends CommonOptions {
  readonly top: number;
}

/** `maillage overlap ID|NAME` */
export const overlapCommand = (typed: string, options: OverlapOptions): Promise<void> =>
  withContext(options, async (context) => {
    const { say, store } = context;
    const workspace = await openWorkspace(context);
    const { directory } = workspace;
    const index = theOrganisation(workspace, context, typed);
    const gate = gateFrom(directory, index, { sensitive: true, objected: await store.objections() });
    const report = overlapReporter(directory).report(index, options.top, gate);
    const shape = overlapReportShape(directory, index, report, say);
    if (options.json) {
      printJson(shape);
      return;
    }
    print(`${shape.organisation.name} — ${shape.organisation.commune?.name ?? say.screen.unknownPlace}`);
    print(say.screen.density(shape.density.overlap, shape.density.nonOverlap, shape.density.compared));
    for (const resource of ["volunteers", "funding"] as const) {
      print("", say.screen[resource].toUpperCase());
      if (shape[resource].length === 0) print(`  ${say.level.none}`);
      for (const { organisation, reverse, level, evidence, coverage } of shape[resource]) {
        print(
          `  ${organisation.name} — ${organisation.commune?.name ?? say.screen.unknownPlace} (${organisation.id})`,
          `     ${say.level[level]} : ${evidence.map(({ text }) => text).join(" ; ")}${reverse === null ? "" : ` (${say.screen.reverse(reverse)})`}`,
          `     ${coverage}`,
        );
      }
    }
  });
