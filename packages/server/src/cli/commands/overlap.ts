import { ask, openModel, organisationMeant } from "../ask.js";
import { withContext } from "../context.js";
import type { CommonOptions } from "../options.js";
import { print, printJson } from "../print.js";

interface OverlapOptions extends CommonOptions {
  readonly top: number;
  readonly sensitive?: boolean;
}

/** `maillage overlap ID|NAME` */
export const overlapCommand = (typed: string, options: OverlapOptions): Promise<void> =>
  withContext(options, async (context) => {
    const { say } = context;
    const { top, sensitive } = options;
    const model = await openModel(context);
    const found = ask(context, model, "overlap", { id: organisationMeant(context, model, typed), top, sensitive });
    if (options.json) {
      printJson(found);
      return;
    }
    print(`${found.organisation.name} — ${found.organisation.commune?.name ?? say.screen.unknownPlace}`);
    print(say.screen.density(found.density.overlap, found.density.nonOverlap, found.density.compared));
    for (const resource of ["volunteers", "funding"] as const) {
      print("", say.screen[resource].toUpperCase());
      if (found[resource].length === 0) print(`  ${say.level.none}`);
      for (const { organisation, reverse, level, evidence, coverage } of found[resource]) {
        print(
          `  ${organisation.name} — ${organisation.commune?.name ?? say.screen.unknownPlace} (${organisation.id})`,
          `     ${say.level[level as keyof typeof say.level]} : ${evidence.map(({ text }) => text).join(" ; ")}${reverse === null ? "" : ` (${say.screen.reverse(reverse)})`}`,
          `     ${coverage}`,
        );
      }
    }
  });
